package p02.engine.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import p02.engine.assignment.HiddenTests;
import p02.engine.assignment.Kit;
import p02.engine.author.Corpus;
import p02.engine.model.Outcome;
import p02.engine.model.Problem;
import p02.engine.model.ProblemSources;
import p02.engine.model.TaskResult;
import p02.precheck.compile.Compilation;
import p02.precheck.compile.ProblemCompiler;

/** The last guards, with code that neither screening nor a meter has touched. */
@DisplayName("A worker that student code takes with it")
class RunnerTest {
  private static final Kit KIT = new Kit(Path.of("../..").toAbsolutePath().normalize());

  /** So long that no verdict of these tests comes from the clock, however busy the machine is. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private static final long RESIDENT = 700L << 20;
  private static final Limits PATIENT =
      new Limits(PATIENCE, PATIENCE, PATIENCE, PATIENCE, PATIENCE, RESIDENT);

  /** For code that never ends: it is stopped at any limit, the others need a hundredth of it. */
  private static final Limits IMPATIENT = impatient(PATIENCE);

  /** For code that never ends and never works: on a busy machine whoever works may seem asleep. */
  private static final Limits AWAKE = impatient(Duration.ofSeconds(4));

  private static Limits impatient(Duration asleep) {
    return new Limits(
        Duration.ofSeconds(2), Duration.ofSeconds(3), PATIENCE, asleep, PATIENCE, RESIDENT);
  }

  /** Enough for one endless task, and not to ask it again. */
  private static final Limits POOR =
      new Limits(
          Duration.ofSeconds(2),
          Duration.ofSeconds(60),
          Duration.ofSeconds(8),
          PATIENCE,
          PATIENCE,
          RESIDENT);

  /** Enough for one endless task; what is left then is less than a worker's start takes. */
  private static final Limits TOO_POOR_TO_START =
      new Limits(
          Duration.ofSeconds(2),
          Duration.ofSeconds(60),
          Duration.ofMillis(4300),
          PATIENCE,
          PATIENCE,
          RESIDENT);

  /** Only the test of relu itself asks for so small a number: the other tasks go on. */
  private static final String SMALL = "z == 1e-300";

  private static final String ENDLESS =
      "long n = 0;\nwhile (" + SMALL + ") {\n  n++;\n}\nreturn Math.max(0, z);";

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
    runner = runner(PATIENT);
  }

  private static Runner runner(Limits limits) throws IOException {
    return runner(limits, walls());
  }

  private static Runner runner(Limits limits, Walls walls) throws IOException {
    return new Runner(
        new WorkerCommand(
            KIT.workerClassPath(), tests.visiblePackages(), tests.packages(), walls, List.of()),
        limits);
  }

  /** Those of this machine, so that what is watched is what is watched in a batch. */
  private static Walls walls() throws IOException {
    return Files.isDirectory(WorkerCommand.natives())
        ? Bubblewrap.probe(KIT.workerClassPath(), WorkerCommand.natives())
        : Walls.NONE;
  }

  @AfterAll
  static void stop() {
    runner.close();
    compiler.close();
  }

  private static List<TaskResult> results(String relu) {
    return results(runner, relu);
  }

  private static List<TaskResult> results(Runner runner, String relu) {
    Problem problem =
        tests.assignment().problems().stream()
            .filter(each -> each.number().equals("3.1"))
            .findFirst()
            .orElseThrow();
    Corpus.Edit edit =
        new Corpus.Edit(
            "ReluNetwork.java", List.of("return Math.max(0, z);"), relu.lines().toList());
    Corpus.Variant original = new Corpus(KIT).read("correct", "3.1").get(0);
    Corpus.Variant variant =
        new Corpus.Variant("3.1", "test", original.kept(), List.of(edit), original.solution());
    var found = (ProblemSources.Found) variant.submission().problems().get("problem31");
    Compilation compiled = compiler.compile("problem31", found.files());
    assertThat(compiled).isInstanceOf(Compilation.Compiled.class);
    SortedMap<String, byte[]> classes = ((Compilation.Compiled) compiled).classes();
    return runner.run(TestRequest.of("anna"), problem, classes);
  }

  private static void assertWorksheetPassed(List<TaskResult> results) {
    assertThat(results.get(6).outcome()).isInstanceOf(Outcome.Passed.class);
  }

  @Test
  void shouldCallTheTaskCrashedThatEndsTheProgram() {
    List<TaskResult> results =
        results("if (" + SMALL + ") {\n  System.exit(0);\n}\nreturn Math.max(0, z);");
    assertThat(results.get(0).outcome()).isInstanceOf(Outcome.Crashed.class);
    assertThat(results.get(1).outcome()).isInstanceOf(Outcome.Passed.class);
    assertWorksheetPassed(results);
  }

  @Test
  void shouldLeaveNoFileOfAJvmThatDies() throws IOException {
    assumeTrue(Files.exists(Path.of("/bin/kill")), "nobody else sends a signal");
    String dies =
        "if ("
            + SMALL
            + ") {\n  try {\n    String self = String.valueOf(ProcessHandle.current().pid());\n"
            + "    new ProcessBuilder(\"/bin/kill\", \"-SEGV\", self).start().waitFor();\n"
            + "    Thread.sleep(60_000);\n"
            + "  } catch (java.io.IOException | InterruptedException e) {\n"
            + "    throw new IllegalStateException(e);\n  }\n}\nreturn Math.max(0, z);";
    try (Runner open = runner(PATIENT, Walls.NONE)) {
      assertThat(results(open, dies).get(0).outcome()).isInstanceOf(Outcome.Crashed.class);
    }
    try (Stream<Path> here = Files.list(Path.of(""))) {
      assertThat(here).noneMatch(each -> each.toString().matches("(hs_err|core).*"));
    }
  }

  @Test
  void shouldStopWhatNeverEndsAndKeepTheOtherTasks() throws IOException {
    try (Runner impatient = runner(IMPATIENT)) {
      List<TaskResult> results = results(impatient, ENDLESS);
      assertThat(results.get(0).outcome()).isEqualTo(new Outcome.TimedOut(3, false));
      assertThat(results.get(3).outcome()).isInstanceOf(Outcome.Passed.class);
      assertWorksheetPassed(results);
      assertThat(impatient.spent()).isGreaterThan(Duration.ofSeconds(5));
    }
  }

  @Test
  void shouldStopWhatSleepsAndKeepTheOtherTasks() throws IOException {
    String sleeps =
        "if ("
            + SMALL
            + ") {\n  try { Thread.sleep(1000000); } catch (InterruptedException e) {}\n}\n"
            + "return Math.max(0, z);";
    try (Runner impatient = runner(AWAKE)) {
      List<TaskResult> results = results(impatient, sleeps);
      assertThat(results.get(0).outcome()).isEqualTo(new Outcome.TimedOut(4, true));
      assertThat(results.get(3).outcome()).isInstanceOf(Outcome.Passed.class);
      assertThat(impatient.spent()).isGreaterThan(Duration.ofSeconds(8));
    }
  }

  @Test
  void shouldNotJudgeWhatTheProcessorTimeOfTheSubmissionDoesNotReach() throws IOException {
    try (Runner poor = runner(POOR)) {
      List<TaskResult> results = results(poor, ENDLESS);
      assertThat(results.get(0).outcome())
          .isInstanceOfSatisfying(
              Outcome.GraderFault.class,
              fault -> assertThat(fault.reason()).contains("8 seconds of processor time"));
      // It is asked again last, so that the others had their turn.
      assertThat(results.get(3).outcome()).isInstanceOf(Outcome.Passed.class);
      assertWorksheetPassed(results);
      // The next submission has its own.
      assertThat(results(poor, "return Math.max(0, z);"))
          .allSatisfy(each -> assertThat(each.outcome()).isInstanceOf(Outcome.Passed.class));
    }
  }

  @Test
  void shouldStartNoWorkerThatTheSubmissionCannotPay() throws IOException {
    try (Runner poor = runner(TOO_POOR_TO_START)) {
      // This one pays for the first worker.
      results(poor, "return Math.max(0, z);");
      assertThat(results(poor, ENDLESS))
          .allSatisfy(each -> assertThat(each.outcome()).isInstanceOf(Outcome.GraderFault.class));
      assertThat(poor.spent()).isLessThan(TOO_POOR_TO_START.submission());
    }
  }

  @Test
  void shouldNoticeThatMemoryRanOut() {
    List<TaskResult> results =
        results(
            "var all = new java.util.ArrayList<long[]>();\n"
                + "while ("
                + SMALL
                + ") {\n  all.add(new long[1 << 24]);\n}\nreturn Math.max(0, z);");
    assertThat(results.get(0).outcome()).isInstanceOf(Outcome.OutOfMemory.class);
    assertWorksheetPassed(results);
  }

  @Test
  void shouldEndAWorkerThatHoldsTooMuchMemoryOutsideTheJvm() {
    assumeTrue(Files.exists(Path.of("/proc/self/status")), "the watch needs Linux");
    List<TaskResult> results =
        results(
            "var all = new java.util.ArrayList<Object>();\n"
                + "while ("
                + SMALL
                + ") {\n  all.add(org.nd4j.linalg.factory.Nd4j.zeros(1 << 22));\n}\n"
                + "return Math.max(0, z);");
    assertThat(results.get(0).outcome()).isInstanceOf(Outcome.OutOfMemory.class);
    assertThat(results.get(3).outcome()).isInstanceOf(Outcome.Passed.class);
    assertWorksheetPassed(results);
  }

  @Test
  void shouldSurviveAFloodOfPrintedLines() {
    List<TaskResult> results =
        results(
            "for (int i = 0; i < 100000; i++) {\n"
                + "  System.out.println(\"again and again\");\n}\nreturn Math.max(0, z);");
    assertThat(results.get(0).outcome()).isInstanceOf(Outcome.Passed.class);
  }

  @Test
  void shouldReplaceAWorkerInWhichAThreadWasLeft() {
    String thread =
        "Thread t = new Thread(() -> { while (true) { Thread.yield(); } });\n"
            + "t.setDaemon(true);\nt.start();\nreturn Math.max(0, z);";
    assertThat(results(thread).get(0).outcome()).isInstanceOf(Outcome.Passed.class);
    assertThat(results("return Math.max(0, z);"))
        .allSatisfy(each -> assertThat(each.outcome()).isInstanceOf(Outcome.Passed.class));
  }
}
