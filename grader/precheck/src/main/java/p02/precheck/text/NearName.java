package p02.precheck.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the method that the compiler misses since its name is misspelt: there, or where it is
 * called.
 */
public final class NearName {
  private static final Pattern MISSING =
      Pattern.compile("cannot find symbol\\s+symbol:\\s+method (\\w+)\\(");
  private static final Pattern DECLARED =
      Pattern.compile(
          "[\\w\\]>](?<!\\bnew)\\s+(\\w+)\\s*\\([^;{}()]*\\)\\s*(?:throws [\\w., ]+)?\\{");

  /** Letters that are wrong, missing, too many or swapped; one in a short name. */
  private static final int MOST_CHANGES = 2;

  private static final int LETTERS_PER_CHANGE = 3;

  private NearName() {}

  /**
   * A question that leads to it, to be put behind the error; empty if no method has such a name.
   *
   * @param error javac's own words, in English, over several lines
   * @param sources texts of the problem that the error is in
   */
  public static String question(String error, Collection<String> sources) {
    Matcher missing = MISSING.matcher(error);
    if (!missing.find()) {
      return "";
    }
    String name = missing.group(1);
    Optional<String> near =
        sources.stream()
            .flatMap(source -> DECLARED.matcher(source).results())
            .map((MatchResult declared) -> declared.group(1))
            .filter(each -> !each.equals(name) && isNear(each, name))
            .min(Comparator.comparingInt(each -> changes(each, name)));
    return near.map(each -> "; there is " + each + "(...), is one of them misspelt?").orElse("");
  }

  private static boolean isNear(String one, String other) {
    int most = Math.min(MOST_CHANGES, Math.min(one.length(), other.length()) / LETTERS_PER_CHANGE);
    return changes(one, other) <= most;
  }

  /**
   * Letters to add, drop, replace or swap with the next one, small and capital being the same: the
   * distance of optimal string alignment.
   */
  private static int changes(String one, String other) {
    String from = OneForm.lower(one);
    String to = OneForm.lower(other);
    int[][] least = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        least[i][j] = i == 0 || j == 0 ? i + j : step(least, from, to, i, j);
      }
    }
    return least[from.length()][to.length()];
  }

  private static int step(int[][] least, String from, String to, int i, int j) {
    int replaced = least[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
    int best = Math.min(replaced, Math.min(least[i - 1][j], least[i][j - 1]) + 1);
    boolean swapped =
        i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1);
    return swapped ? Math.min(best, least[i - 2][j - 2] + 1) : best;
  }
}
