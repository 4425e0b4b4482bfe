package p02.engine.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import p02.precheck.text.OneForm;

/** Names of people, as platforms write them: last name first or last, with and without spaces. */
final class PersonName {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private PersonName() {}

  /**
   * The words together, beginning with each of them: {@code annamüller}, {@code mülleranna}. Two
   * names may be the same person's if they have one of these in common.
   */
  static Set<String> spellings(String name) {
    List<String> words = Arrays.asList(BETWEEN.split(OneForm.lower(name.strip())));
    Set<String> spellings = new HashSet<>();
    for (int first = 0; first < words.size(); first++) {
      List<String> turned = new ArrayList<>(words.subList(first, words.size()));
      turned.addAll(words.subList(0, first));
      spellings.add(plain(String.join("", turned)));
    }
    spellings.remove("");
    return spellings;
  }

  /** The words together, as they stand. */
  static String joined(String name) {
    return plain(String.join("", BETWEEN.split(OneForm.lower(name.strip()))));
  }

  /** Without accents, which some platforms take away. */
  private static String plain(String text) {
    return MARKS.matcher(OneForm.takenApart(text)).replaceAll("");
  }
}
