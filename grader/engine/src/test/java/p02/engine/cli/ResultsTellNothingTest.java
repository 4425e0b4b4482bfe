package p02.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import p02.engine.Grader;
import p02.engine.assignment.HiddenTests;
import p02.engine.assignment.Kit;
import p02.engine.author.Corpus;
import p02.engine.marking.SubmissionMarking;
import p02.engine.model.Feedback;
import p02.engine.model.GradeReport;
import p02.engine.model.GradedTask;
import p02.engine.model.Intake;
import p02.engine.report.Explained;
import p02.engine.report.GradebookCsv;
import p02.engine.report.Pages;
import p02.engine.report.ResultJson;
import p02.engine.report.UnexplainedCsv;
import p02.engine.run.TestRequest;

/**
 * No result holds a number that a hidden test expects and the student did not compute. What is
 * expected is what {@code grade explain} tells instructors of the reference solution, to the digits
 * that reports show. Of it everything is left out that students have anyway: what stands in the
 * assignment, in the cases' own inputs, and what their code gave for any case.
 */
@DisplayName("Results and reports")
class ResultsTellNothingTest {
  private static final Kit KIT = new Kit(Handed.HOME);
  private static final Corpus CORPUS = new Corpus(KIT);

  /** So that a build takes seconds; the long run takes all. */
  private static final int ONE_IN = 6;

  private static HiddenTests tests;
  private static SubmissionMarking marker;
  private static Pages pages;
  private static Set<BigDecimal> published;

  /** Task number to what a hidden test expects of it. */
  private static Map<String, Set<BigDecimal>> expected;

  @BeforeAll
  static void start() throws IOException {
    tests = Handed.tests();
    marker = Handed.marker();
    pages = new Pages(tests.assignment());
    published = NumbersIn.below(Handed.HOME.resolve("exercises/src"));
    published.addAll(NumbersIn.below(Handed.HOME.resolve("exercises/answers")));
    published.addAll(NumbersIn.below(Handed.HOME.resolve("handout/src/main/markdown")));
    tests.assignment().problems().stream()
        .flatMap(problem -> problem.tasks().stream())
        .forEach(task -> published.addAll(NumbersIn.text(task.asked() + " " + task.example())));
    expected = new TreeMap<>();
    lines(explained(Handed.HOME.resolve("grader/samples/anna-perfect")))
        .forEach((task, lines) -> expected.put(task, hidden(lines)));
  }

  @AfterAll
  static void stop() {
    marker.close();
  }

  private static Set<BigDecimal> hidden(List<Explained.Line> lines) {
    Set<BigDecimal> numbers = numbers(lines, Explained.Line::expected);
    numbers.removeAll(numbers(lines, Explained.Line::what));
    numbers.removeAll(published);
    return numbers;
  }

  private static Set<BigDecimal> numbers(
      Collection<Explained.Line> lines, Function<Explained.Line, String> column) {
    return NumbersIn.texts(lines.stream().map(column).toList());
  }

  private static Intake read(Path submission) {
    try {
      return Grader.open(KIT).single(submission).entries().get(0).read();
    } catch (Exception e) {
      throw new IllegalStateException(submission + " cannot be read", e);
    }
  }

  private static GradeReport explained(Path submission) {
    return explained(read(submission));
  }

  private static GradeReport explained(Intake submission) {
    Map<String, String> parameters = Map.of("p02.detail", "explain");
    return marker.mark(submission, new TestRequest("corpus", List.of(), parameters), List.of());
  }

  /** Task number to all that an explanation says of it. */
  private static Map<String, List<Explained.Line>> lines(GradeReport explained) {
    Map<String, List<Explained.Line>> lines = new TreeMap<>();
    tasks(explained).forEach(task -> lines.put(task.task().number(), Explained.of(task).lines()));
    return lines;
  }

  private static Stream<GradedTask> tasks(GradeReport report) {
    return report.problems().stream().flatMap(problem -> problem.tasks().stream());
  }

  private static Stream<Intake> written(String kind, int step) {
    List<Intake> all =
        CORPUS.problems().stream()
            .filter(problem -> Files.exists(KIT.corpus().resolve(kind + "-" + problem + ".txt")))
            .flatMap(problem -> CORPUS.read(kind, problem).stream())
            .map(variant -> (Intake) variant.submission())
            .toList();
    return IntStream.range(0, all.size()).filter(i -> i % step == 0).mapToObj(all::get);
  }

  /** A broad class: the samples, mistakes of every kind, what does not compile, and attackers. */
  private static Stream<Intake> everybody(int step) throws IOException {
    List<Path> samples;
    try (Stream<Path> files = Files.list(Handed.HOME.resolve("grader/samples"))) {
      samples = files.sorted().toList();
    }
    return Stream.of(
            samples.stream().map(ResultsTellNothingTest::read),
            written("mistakes", step),
            written("unnamed", 1),
            written("slips/slips", step),
            written("broken", step),
            written("attacks", 4 * step))
        .flatMap(each -> each);
  }

  private static String told(GradeReport report) {
    StringWriter board = new StringWriter();
    new TerminalBoard(new PrintWriter(board, true)).print(tests.assignment(), report);
    return String.join(
        "\n",
        ResultJson.of(report),
        pages.report(report),
        board.toString(),
        GradebookCsv.of(tests.assignment(), List.of(report)),
        UnexplainedCsv.of(List.of(report)));
  }

  /** What stands in a text of a submission's results, is expected, and was not computed. */
  private static Set<BigDecimal> betrayed(Intake submission, String told) {
    Set<BigDecimal> betrayed = NumbersIn.text(told);
    Set<BigDecimal> secret = new TreeSet<>();
    expected.values().forEach(secret::addAll);
    betrayed.retainAll(secret);
    if (!betrayed.isEmpty()) {
      GradeReport explained = explained(submission);
      lines(explained)
          .values()
          .forEach(lines -> betrayed.removeAll(numbers(lines, Explained.Line::yours)));
      // The lines leave out cases that are right; a wrong answer's values hold those, too.
      betrayed.removeAll(
          NumbersIn.texts(
              tasks(explained)
                  .flatMap(task -> task.feedback().answer().stream())
                  .map(Feedback.Answer::values)
                  .toList()));
    }
    return betrayed;
  }

  private static List<String> betrayals(int step) throws IOException {
    List<String> betrayals = new ArrayList<>();
    everybody(step)
        .forEach(
            submission -> {
              GradeReport report = marker.mark(submission, "corpus", List.of());
              Set<BigDecimal> betrayed = betrayed(submission, told(report));
              if (!betrayed.isEmpty()) {
                betrayals.add(submission.id() + " is told " + betrayed);
              }
            });
    return betrayals;
  }

  @Test
  void shouldTellNoExpectedNumber() throws IOException {
    assertThat(betrayals(ONE_IN)).isEmpty();
  }

  @Test
  @Tag("long")
  void shouldTellNobodyAnExpectedNumber() throws IOException {
    assertThat(betrayals(1)).isEmpty();
  }

  /** Where nothing would be found in any text, the tests above would say nothing. */
  @Test
  void shouldBeSearchedForNumbersThatAreThere() {
    assertThat(expected).hasSizeGreaterThan(50);
    assertThat(expected.values().stream().filter(each -> each.size() > 1).count())
        .as("tasks whose expected numbers can be told")
        .isGreaterThan(35);
    Intake wrong = written("mistakes", 1).findFirst().orElseThrow();
    GradeReport explained = explained(wrong);
    GradedTask task = tasks(explained).filter(each -> !isRight(each)).findFirst().orElseThrow();
    String page = pages.explain(explained, task, Explained.of(task), List.of());
    assertThat(betrayed(wrong, page)).as("what the page for instructors holds").isNotEmpty();
  }

  private static boolean isRight(GradedTask task) {
    return task.score() > task.task().points() - 1e-9;
  }
}
