package p02.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import p02.engine.assignment.HiddenTests;
import p02.engine.assignment.Kit;
import p02.engine.model.Outcome;
import p02.engine.model.Problem;
import p02.engine.model.TaskResult;
import p02.precheck.compile.Compilation;
import p02.precheck.compile.ProblemCompiler;
import p02.precheck.compile.SourceFile;
import p02.worker.Budget;
import p02.worker.Selection;
import p02.worker.WorkerEvent;

/** What an author sees in an IDE is what a student is told: over the samples, task by task. */
@DisplayName("A hidden test under JUnit and in a worker")
class SameVerdictsTest {
  private static final Kit KIT = new Kit(Path.of("../..").toAbsolutePath().normalize());

  /** So long that no verdict comes from the clock. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private static HiddenTests tests;
  private static ProblemCompiler compiler;
  private static Runner runner;

  @BeforeAll
  static void start() throws IOException {
    tests = HiddenTests.read(KIT.hiddenJar());
    compiler =
        new ProblemCompiler(
            KIT.studentLibraries(),
            KIT.skeletonClasses(),
            tests.packages(),
            tests.givenTypes()::contains,
            tests::isVisible);
    runner =
        new Runner(
            new WorkerCommand(
                KIT.workerClassPath(),
                tests.visiblePackages(),
                tests.packages(),
                Walls.NONE,
                List.of()),
            new Limits(PATIENCE, PATIENCE, PATIENCE, PATIENCE, PATIENCE, 1L << 40));
  }

  @AfterAll
  static void stop() {
    runner.close();
    compiler.close();
  }

  /** Samples whose code ends by itself, since nobody meters it here. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "anna-perfect, 50",
    "ben-good-with-slips, 50",
    "chris-half-done, 20",
    "fatma-untouched, 50",
    "hanna-wrong-depth, 13",
  })
  @DisplayName("should give the same verdict, with the same words")
  void shouldGiveTheSameVerdict(String sample, int leastTasks, @TempDir Path folder)
      throws IOException {
    int compared = 0;
    for (Problem problem : tests.assignment().problems()) {
      List<SourceFile> sources = sources(sample, problem);
      if (!sources.isEmpty()
          && compiler.compile(problem.packageName(), sources)
              instanceof Compilation.Compiled compiled) {
        compared +=
            compare(problem, compiled.classes(), folder.resolve(problem.packageName()), sample);
      }
    }
    assertThat(compared).isGreaterThanOrEqualTo(leastTasks);
  }

  private static int compare(
      Problem problem, SortedMap<String, byte[]> classes, Path folder, String student)
      throws IOException {
    List<TaskResult> inWorker = runner.run(TestRequest.of(student), problem, classes);
    SortedMap<String, HiddenTestsUnderJUnit.Finding> underJUnit =
        new HiddenTestsUnderJUnit(KIT.hiddenJar())
            .run(student, problem, classes, Files.createDirectories(folder));
    for (TaskResult result : inWorker) {
      String test = result.task().testClass() + "#" + result.task().testMethod();
      HiddenTestsUnderJUnit.Finding finding = underJUnit.get(test);
      assertThat(finding).as(test).isNotNull();
      WorkerEvent.Finished finished =
          new WorkerEvent.Finished(
              new Selection(
                  result.task().testClass(), result.task().testMethod(), new Budget(0, 0, 0)),
              true,
              finding.published(),
              "");
      assertThat(VerdictReader.outcome(finished)).as(test).isEqualTo(result.outcome());
      assertThat(VerdictReader.feedback(finished)).as(test).isEqualTo(result.feedback());
      assertThat(VerdictReader.remarks(finished)).as(test).isEqualTo(result.remarks());
      assertThat(finding.successful())
          .as("%s is green", test)
          .isEqualTo(
              result.outcome() instanceof Outcome.Passed && result.feedback().carried().isEmpty());
    }
    return inWorker.size();
  }

  private static List<SourceFile> sources(String sample, Problem problem) throws IOException {
    Path root = KIT.home().resolve("grader/samples").resolve(sample);
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> file.getParent().endsWith("p02/" + problem.packageName()))
          .sorted()
          .map(file -> source(root, file))
          .toList();
    }
  }

  private static SourceFile source(Path root, Path file) {
    try {
      String path = root.relativize(file).toString().replace('\\', '/');
      String inPackage = path.substring(path.indexOf("p02/"));
      String className = inPackage.replaceFirst("[.]java$", "").replace('/', '.');
      return new SourceFile(path, className, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
