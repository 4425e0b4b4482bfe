package p02.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import p02.engine.Grader;
import p02.engine.assignment.HiddenTests;
import p02.engine.assignment.Kit;
import p02.engine.assignment.Reference;
import p02.engine.author.Corpus;
import p02.engine.marking.SubmissionMarking;
import p02.engine.model.Allowance;
import p02.engine.model.Assignment;
import p02.engine.model.GradeReport;
import p02.engine.model.GradedTask;
import p02.engine.model.Outcome;
import p02.engine.model.Problem;
import p02.engine.model.Task;

@DisplayName("Submissions with Commons Math, each step of which is metered")
class CommonsMathTest {
  private static final Path HOME = Path.of("../..").toAbsolutePath().normalize();
  private static final Corpus CORPUS = new Corpus(new Kit(HOME));
  private static final int PARTS = 8;
  private static SubmissionMarking marker;

  @BeforeAll
  static void start() throws IOException {
    Kit kit = new Kit(HOME);
    HiddenTests tests = HiddenTests.read(kit.hiddenJar());
    Reference reference = Reference.read(kit.referenceClasses(), tests.givenTypes());
    marker = new Grader(kit, strict(tests), reference).marking();
  }

  private static HiddenTests strict(HiddenTests tests) {
    List<Problem> problems =
        tests.assignment().problems().stream().map(CommonsMathTest::strict).toList();
    return new HiddenTests(
        new Assignment(tests.assignment().title(), problems),
        tests.declaredPoints(),
        tests.givenTypes(),
        tests.visiblePackages());
  }

  private static Problem strict(Problem problem) {
    List<Task> tasks = problem.tasks().stream().map(CommonsMathTest::strict).toList();
    return new Problem(
        problem.number(), problem.packageName(), problem.title(), tasks, problem.readyMade());
  }

  private static Task strict(Task task) {
    Allowance usual = task.allowance();
    return new Task(
        task.number(),
        task.title(),
        task.asked(),
        task.example(),
        task.points(),
        task.testClass(),
        task.testMethod(),
        new Allowance(usual.fuel() / PARTS, usual.bytes() / PARTS, usual.depth() / PARTS),
        task.uses(),
        task.builtOn());
  }

  @AfterAll
  static void stop() {
    marker.close();
  }

  static Stream<Corpus.Variant> variants() {
    return CORPUS.problems().stream()
        .flatMap(problem -> CORPUS.read("correct", problem).stream())
        .filter(variant -> variant.edits().toString().contains("org.apache.commons.math3."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("variants")
  void shouldTakeLessThanAnEighthOfEveryBudget(Corpus.Variant variant) {
    List<GradedTask> tasks = tasks(variant);
    assertThat(tasks).isNotEmpty();
    assertThat(tasks)
        .allSatisfy(task -> assertThat(task.outcome()).isInstanceOf(Outcome.Passed.class));
  }

  @Test
  void shouldBeToldTheNameOfTheLibrarysException() {
    assertThat(outcome("new org.apache.commons.math3.distribution.NormalDistribution(0, -z * z)"))
        .contains("NotStrictlyPositiveException at ReluNetwork.java:");
  }

  @Test
  void shouldRunOutOfFuelInsideTheLibrary() {
    assertThat(
            outcome(
                "new org.apache.commons.math3.analysis.solvers.BrentSolver()"
                    + ".solve(9, x -> { while (true) { } }, 0, 1)"))
        .contains("OutOfFuel");
  }

  @Test
  void shouldBeRejectedWhereTheLibraryNeedsAFile() {
    assertThat(
            outcome(
                "try { new org.apache.commons.math3.random.SobolSequenceGenerator(2); }"
                    + " catch (Throwable t) { z += 0; }"))
        .startsWith("Rejected")
        .contains("SobolSequenceGenerator.new, which needs Class.getResourceAsStream");
  }

  /** What becomes of 3.1.1 when its answer begins like this. */
  private static String outcome(String expression) {
    Corpus.Variant any = CORPUS.read("correct", "3.1").get(0);
    List<String> before = List.of("return Math.max(0, z);");
    List<String> after = List.of(expression + ";", before.get(0));
    Corpus.Variant variant =
        new Corpus.Variant(
            any.problem(),
            "Commons Math",
            Map.of(),
            Map.of(),
            List.of(new Corpus.Edit("", before, after)),
            any.solution());
    return tasks(variant).get(0).outcome().toString();
  }

  private static List<GradedTask> tasks(Corpus.Variant variant) {
    GradeReport report = marker.mark(variant.submission(), "corpus", List.of());
    return report.problems().stream()
        .filter(problem -> problem.problem().number().equals(variant.problem()))
        .flatMap(problem -> problem.tasks().stream())
        .toList();
  }
}
