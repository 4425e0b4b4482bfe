package p02.engine.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import p02.engine.author.Corpus;

/**
 * Small slips in the reference solution, one at a time: another operator, a comparison turned
 * round, a number that is one too large, a statement or a condition left out. Some are not
 * compiled, some change nothing; whoever uses them must look.
 */
public final class SourceMutants {
  private static final List<Slip> SLIPS =
      List.of(
          new Slip(" \\+ ", " - "),
          new Slip(" - ", " + "),
          new Slip(" \\* ", " / "),
          new Slip(" / ", " * "),
          new Slip(" < ", " <= "),
          new Slip(" <= ", " < "),
          new Slip(" > ", " >= "),
          new Slip(" == ", " != "),
          new Slip(" != ", " == "),
          new Slip(" \\|\\| ", " && "),
          new Slip(" && ", " || "),
          new Slip("(?<=return )(?=[^;\\n]+;)", "-"),
          new Slip("\\.add\\(", ".sub("),
          new Slip("\\.sub\\(", ".add("),
          new Slip("\\.mul\\(", ".add("),
          new Slip("\\.div\\(", ".mul("),
          new Slip("\\.rsub\\(", ".sub("),
          new Slip("\\.rdiv\\(", ".div("),
          new Slip("\\.mul\\(", ".muli("),
          new Slip("\\.dup\\(\\)", ""),
          new Slip("\\.transpose\\(\\)", ""),
          new Slip("Math\\.(?:add|multiply)Exact\\(", "Math.max("),
          new Slip("Math\\.max\\(", "Math.min("),
          new Slip("Math\\.min\\(", "Math.max("),
          new Slip("\\(long\\) ", ""),
          new Slip("(?<![\\w.])0(?![\\w.])", "1"),
          new Slip("(?<![\\w.])1(?![\\w.])", "2"),
          new Slip("(?<![\\w.])2(?![\\w.])", "3"),
          new Slip("\\b0\\.5\\b", "0.25"),
          new Slip("\\b1\\.0\\b", "2.0"),
          new Slip("(?m)^ +[a-z]\\w*(?:\\.\\w+|\\[\\w+])* ?(?:\\+|-)?= [^;\\n]+;\\n", ""),
          new Slip("(?m)^ +[a-zA-Z]\\w*(?:\\.\\w+)?\\([^;\\n]*\\);\\n", ""),
          new Slip("(?m)^ +[tk]\\+\\+;\\n", ""),
          new Slip("if \\((?=[^\\n]+\\) \\{)", "if (false && "),
          new Slip("(?<=\\()true(?=\\))", "false"));

  private static final Pattern OWN_PART = Pattern.compile("(?s)// @solution.*?// @end");
  private static final Pattern COMMENT = Pattern.compile("(?m)//.*$");

  private SourceMutants() {}

  private record Slip(Pattern pattern, String replacement) {
    Slip(String pattern, String replacement) {
      this(Pattern.compile(pattern), replacement);
    }
  }

  /** Every slip in each file of a problem's solution, as a variant of it. */
  public static List<Corpus.Variant> of(String problem, Map<String, String> solution) {
    List<Corpus.Variant> mutants = new ArrayList<>();
    solution.forEach(
        (path, text) -> {
          for (MatchResult part : OWN_PART.matcher(text).results().toList()) {
            SLIPS.stream()
                .flatMap(slip -> of(text, part.start(), part.end(), slip))
                .map(each -> variant(problem, path, text, each, solution))
                .forEach(mutants::add);
          }
        });
    return mutants;
  }

  private static Stream<String> of(String text, int start, int end, Slip slip) {
    Matcher found = slip.pattern().matcher(text).region(start, end);
    found.useTransparentBounds(true).useAnchoringBounds(false);
    return found
        .results()
        .filter(hit -> !inComment(text, hit.start()))
        .map(
            hit -> text.substring(0, hit.start()) + slip.replacement() + text.substring(hit.end()));
  }

  private static boolean inComment(String text, int place) {
    return COMMENT
        .matcher(text)
        .results()
        .anyMatch(comment -> comment.start() <= place && place < comment.end());
  }

  private static Corpus.Variant variant(
      String problem, String path, String before, String after, Map<String, String> solution) {
    Map<String, String> sources = new TreeMap<>(solution);
    sources.put(path, after);
    String name = path.replaceFirst(".*/", "") + ": " + difference(before, after);
    return new Corpus.Variant(problem, name, Map.of(), List.of(), sources);
  }

  /** The line that differs, as it is now. */
  private static String difference(String before, String after) {
    int at = 0;
    while (at < after.length() && before.charAt(at) == after.charAt(at)) {
      at++;
    }
    int line = (int) before.substring(0, at).chars().filter(each -> each == '\n').count() + 1;
    int start = after.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
    int end = after.indexOf('\n', at);
    return "line " + line + ", " + after.substring(start, Math.max(start, end)).strip();
  }
}
