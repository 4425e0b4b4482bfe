package p02.texts;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The sentences that students read, one by one, taken out of the files that hold them. Published
 * mistakes are the misconceptions' own sentences, which a test of the hidden tests holds.
 */
final class Sentences {
  private static final Path ROOT = Path.of("..");

  /** A number, a formula, a formula's sign, or a word that compares. */
  private static final Pattern FACT =
      Pattern.compile(
          "[$0-9½¼²³√ΣΔ∂αβγεσφμπδληᵀ≤≥<>=±∞·]|\\b(two|three|four|five|six|seven|ten|hundred|thousand\\w*"
              + "|half|halves|twice|double|more|less|fewer|fewest|larger|largest|smaller|smallest"
              + "|greater|greatest|longer|shorter|faster|slower|higher|highest|lower|lowest|least"
              + "|most|at most|at least|never|always|same|equal|alike|positive|negative|infinite"
              + "|infinity|zero|NaN|sum|sums|mean|root|square[sd]?|percent\\w*|times|steeper"
              + "|narrower|flatter|transposed|as many|adds? up)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  /** What has no word is a name or a format: α, %.1e, the number of a list's line. */
  private static final Pattern WORDS = Pattern.compile("\\p{L}{2}.*\\P{L}|\\P{L}.*\\p{L}{2}|[=←]");

  /** Numbers of tasks and tutorials, file names and options are names, not facts. */
  private static final Pattern NAME =
      Pattern.compile(
          "\\b[123]\\.[1-5](\\.\\d)?[a-c]?\\b|`[^`]*\\.(java|md|csv|xml)`|p\\d\\d(_\\d)?\\b"
              + "|Tutorial\\d\\d|\\b(ND4J|Log4j)\\b");

  private static final Pattern STRINGS =
      Pattern.compile(
          "\"\"\"(.*?)\"\"\"|(\"(?:[^\"\\\\\\n]|\\\\.)*\"(?:\\s*\\+\\s*\"(?:[^\"\\\\\\n]|\\\\.)*\")*)",
          Pattern.DOTALL);

  private static final Pattern JAVADOC = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);

  private static final Pattern TODO = Pattern.compile("// TODO (.*(?:\\R\\s*// .*)*)");

  private static final Pattern SAYS =
      Pattern.compile("says\\s*=\\s*((?:\"(?:[^\"\\\\\\n]|\\\\.)*\"(?:\\s*\\+\\s*)?)+)");

  private Sentences() {}

  /**
   * A sentence and the file that it stands in.
   *
   * @param file from the root of the repository
   */
  record Sentence(String file, String text) {}

  /** All sentences with a number, a formula or a comparison. */
  static List<Sentence> withFacts() {
    return Stream.of(
            in("exercises/src/main/resources/hints", ".md", Sentences::markdown),
            in("handout/src/main/markdown", ".md", Sentences::markdown),
            in("handout/src/main/explorables", ".js", ScriptTexts::of),
            in("handout/src/main/java/p02/handout/figure", "Figure.java", Sentences::drawings),
            in("exercises/answers", ".md", Sentences::markdown),
            in("exercises/src/main/java", ".java", Sentences::tasks),
            in("exercises/src/tutorials/java/p02/tutorials", ".java", Sentences::pages),
            in("grader/hidden/src/main/java/p02/misconception", ".java", Sentences::says))
        .flatMap(Function.identity())
        .filter(each -> WORDS.matcher(each.text()).find() && !each.file().endsWith("Numbers.java"))
        .filter(each -> FACT.matcher(NAME.matcher(each.text()).replaceAll(" ")).find())
        .distinct()
        .toList();
  }

  private static Stream<Sentence> in(
      String folder, String end, Function<String, Stream<String>> parts) {
    return Handed.below(ROOT.resolve(folder))
        .filter(file -> file.toString().endsWith(end))
        .sorted()
        .flatMap(
            file ->
                parts
                    .apply(Handed.text(file))
                    .map(Sentences::plain)
                    .flatMap(Sentences::split)
                    .map(text -> new Sentence(Handed.name(file), text)));
  }

  private static Stream<String> markdown(String text) {
    return Arrays.stream(
        text.split("\\R\\s*\\R|\\R(?=\\s*[|\\-#\\d]|    )|(?<=\\R)(?=Typical slip)"));
  }

  private static Stream<String> tasks(String source) {
    Stream<String> javadoc =
        all(JAVADOC, source)
            .map(match -> match.group(1).replaceAll("(?m)^\\s*\\* ?", ""))
            .flatMap(
                text ->
                    Arrays.stream(text.split("\\R\\s*\\R|<p>|<pre>|</pre>|</?ul>|<li>|(?=\\R@)")))
            .map(
                text -> text.replaceAll("\\{@\\w+\\s+([^}]*)}", "$1").replaceAll("</?b>|</?i>", ""))
            .map(text -> text.replace("&gt;", ">").replace("&lt;", "<"));
    Stream<String> todos =
        all(TODO, source).map(match -> match.group(1).replaceAll("\\R\\s*// ", " "));
    return Stream.concat(javadoc, todos);
  }

  private static Stream<String> pages(String source) {
    return all(STRINGS, source)
        .map(
            match ->
                match.group(1) != null
                    ? match.group(1).replaceAll("\\\\\\R\\s*", "")
                    : joined(match.group(2)))
        .flatMap(text -> Arrays.stream(text.split("\\R\\s*\\R|\\R(?=\\s*- )")));
  }

  private static Stream<String> drawings(String source) {
    return pages(source).filter(text -> !text.startsWith("<"));
  }

  private static Stream<String> says(String source) {
    return all(SAYS, source).map(match -> joined(match.group(1)));
  }

  private static String joined(String literals) {
    String text = literals.strip();
    return text.substring(1, text.length() - 1)
        .replaceAll("(?<!\\\\)\"\\s*\\+\\s*\"", "")
        .replace("\\\"", "\"");
  }

  private static Stream<MatchResult> all(Pattern pattern, String text) {
    return pattern.matcher(text).results();
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private static Stream<String> split(String paragraph) {
    return paragraph.startsWith("|")
        ? Stream.of(paragraph)
        : Arrays.stream(paragraph.split("(?<=[.?!]\\*{0,2})\\s+(?=[A-Z`*])"))
            .filter(text -> !text.isBlank());
  }
}
