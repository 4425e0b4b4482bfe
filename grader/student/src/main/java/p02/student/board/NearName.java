package p02.student.board;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import p02.precheck.compile.Diagnostic;
import p02.precheck.compile.SourceFile;

/**
 * Finds the method that the compiler misses since its name is misspelt: there, or where it is
 * called.
 */
final class NearName {
  private static final Pattern MISSING =
      Pattern.compile("cannot find symbol\\s+symbol:\\s+method (\\w+)\\(");
  private static final Pattern DECLARED =
      Pattern.compile(
          "[\\w\\]>](?<!\\bnew)\\s+(\\w+)\\s*\\([^;{}()]*\\)\\s*(?:throws [\\w., ]+)?\\{");

  /** One letter too many, one too few, or two that changed places; one in a short name. */
  private static final int MOST_CHANGES = 2;

  private static final int LETTERS_PER_CHANGE = 3;

  private NearName() {}

  /**
   * A question that leads to it, to be put behind the error; empty if no method has such a name.
   *
   * @param sources of the problem that the error is in
   */
  static String question(Diagnostic error, List<SourceFile> sources) {
    Matcher missing = MISSING.matcher(error.message());
    if (!missing.find()) {
      return "";
    }
    String name = missing.group(1);
    Optional<String> near =
        sources.stream()
            .flatMap(source -> DECLARED.matcher(source.text()).results())
            .map((MatchResult declared) -> declared.group(1))
            .filter(each -> !each.equals(name) && isNear(each, name))
            .min(Comparator.comparingInt(each -> changes(each, name)));
    return near.map(each -> "; there is " + each + "(...), is one of them misspelt?").orElse("");
  }

  private static boolean isNear(String one, String other) {
    int most = Math.min(MOST_CHANGES, Math.min(one.length(), other.length()) / LETTERS_PER_CHANGE);
    return one.equalsIgnoreCase(other) || changes(one, other) <= most;
  }

  /** Letters to add, drop or replace (Levenshtein's distance). */
  private static int changes(String one, String other) {
    int[] before = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      before[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] now = new int[other.length() + 1];
      now[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        now[j] = Math.min(replaced, Math.min(before[j], now[j - 1]) + 1);
      }
      before = now;
    }
    return before[other.length()];
  }
}
