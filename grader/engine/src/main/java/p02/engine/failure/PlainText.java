package p02.engine.intake;

import java.util.List;
import java.util.regex.Pattern;

/** Names that students chose, as text that does nothing on a terminal or a page. */
final class Plain {
  /** What moves a cursor, turns the writing direction or is no character at all. */
  private static final Pattern ACTIVE =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}]");

  private static final int LONGEST = 120;
  private static final int MOST = 3;

  private Plain() {}

  /** A name on one line, with a question mark for what is not to be shown. */
  static String name(String name) {
    String plain = text(name);
    int length = plain.codePointCount(0, plain.length());
    return length <= LONGEST
        ? plain
        : plain.substring(0, plain.offsetByCodePoints(0, LONGEST)) + "…";
  }

  /** The same for a text of any length. */
  static String text(String text) {
    return ACTIVE.matcher(text).replaceAll("?");
  }

  /** The first names of a list, and how many more there are. */
  static String names(List<String> names) {
    if (names.size() <= 1) {
      return names.isEmpty() ? "nothing" : name(names.get(0));
    }
    int shown = names.size() <= MOST ? names.size() - 1 : MOST;
    List<String> first = names.subList(0, shown).stream().map(Plain::name).toList();
    int more = names.size() - shown;
    String last = more == 1 ? name(names.get(shown)) : more + " more";
    return String.join(", ", first) + " and " + last;
  }
}
