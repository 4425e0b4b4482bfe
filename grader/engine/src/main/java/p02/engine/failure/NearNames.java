package p02.engine.failure;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import p02.precheck.text.OneForm;

/** Names that are spelt much like one that was typed. */
public final class NearNames {
  /** Letters swapped, doubled or left out reach it in names of four letters, other names do not. */
  private static final double NEAR = 0.85;

  private static final int MOST = 3;

  private NearNames() {}

  private record Near(String name, double similarity) {}

  /** The names most like it, the nearest first; none if nothing is near. */
  public static List<String> of(String typed, Collection<String> names) {
    String wanted = OneForm.lower(typed.strip());
    return names.stream()
        .distinct()
        .filter(name -> !name.isBlank())
        .map(name -> new Near(name, alike(wanted, OneForm.lower(name))))
        .filter(each -> each.similarity() >= NEAR)
        .sorted(Comparator.comparing((Near each) -> -each.similarity()).thenComparing(Near::name))
        .limit(MOST)
        .map(Near::name)
        .toList();
  }

  /** From 0 to 1. Swapped letters count in the shortest names, too, where the measure is blind. */
  private static double alike(String one, String other) {
    double similarity = new JaroWinklerSimilarity().apply(one, other);
    return letters(one).equals(letters(other)) ? Math.max(NEAR, similarity) : similarity;
  }

  private static List<Integer> letters(String word) {
    return word.codePoints().sorted().boxed().toList();
  }

  /**
   * The end of a sentence in which a name was not found: {@code : did you mean anna?}, or a full
   * stop if nothing is near.
   */
  public static String orStop(String typed, Collection<String> names) {
    List<String> near = of(typed, names);
    return near.isEmpty() ? "." : ": did you mean %s?".formatted(String.join(" or ", near));
  }
}
