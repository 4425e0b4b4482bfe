package p02.engine.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import p02.engine.assignment.HiddenTests;
import p02.engine.assignment.Kit;
import p02.engine.author.Corpus;
import p02.engine.model.Outcome;
import p02.engine.model.PointShare;
import p02.engine.model.Problem;
import p02.engine.model.ProblemSources;
import p02.engine.model.TaskResult;
import p02.engine.run.CarriedClaim;
import p02.engine.run.Limits;
import p02.engine.run.Runner;
import p02.engine.run.TaskRun;
import p02.engine.run.TestRequest;
import p02.engine.run.Walls;
import p02.engine.run.Witnesses;
import p02.engine.run.WorkerCommand;
import p02.precheck.compile.Compilation;
import p02.precheck.compile.ProblemCompiler;

/** With code that nothing screened, so that it has a place to keep what it saw. */
@DisplayName("What is carried forward")
class CarriedMarksTest {
  private static final Kit KIT = new Kit(Path.of("../..").toAbsolutePath().normalize());

  /** Which call it was, told by what both methods are given. */
  private static final String KEY =
      "var kept = System.getProperties();\n" + "String key = java.util.Arrays.toString(w2) + b2;\n";

  private static HiddenTests tests;
  private static Runner runner;
  private static Witnesses witnesses;

  @BeforeAll
  static void start() throws IOException {
    tests = HiddenTests.read(KIT.hiddenJar());
    WorkerCommand command =
        new WorkerCommand(
            KIT.workerClassPath(),
            tests.visiblePackages(),
            tests.packages(),
            Walls.NONE,
            List.of());
    runner = new Runner(command, Limits.STANDARD);
    witnesses = new Witnesses(command, Limits.STANDARD);
  }

  /** In fresh ones, since what one test hides the next would find. */
  @BeforeEach
  void renew() {
    runner.renew();
    witnesses.renew();
  }

  @AfterAll
  static void stop() {
    runner.close();
    witnesses.close();
  }

  @Test
  @DisplayName("stays where answers follow from their arguments")
  void shouldStayWhereAnswersFollow() throws IOException {
    List<JudgedTask> judged = judged(Map.of("double z2 = b2;", "double z2 = 0;"));
    TaskResult output = judged.get(4).result();
    assertThat(output.outcome()).isInstanceOf(Outcome.Passed.class);
    assertThat(output.feedback().carried()).isPresent();
    assertThat(settled(judged)).isEqualTo(judged.stream().map(JudgedTask::result).toList());
  }

  @Test
  @DisplayName("is nothing where earlier results were chosen to fit the answer")
  void shouldNotCarryWhatWasChosenToFit() throws IOException {
    List<JudgedTask> judged =
        judged(
            Map.of(
                "double z2 = b2;",
                KEY + "double z2 = kept.get(key) instanceof Double seen ? seen : b2;",
                "return relu(outputPreActivation(w2, b2, h));",
                KEY
                    + "if (kept.values().stream().filter(Double.class::isInstance).count() < 20) {\n"
                    + "  kept.putIfAbsent(key, x[0] * x[0] + 1);\n"
                    + "}\n"
                    + "return relu(outputPreActivation(w2, b2, h));"));
    // The worker that judged it was deceived.
    TaskResult output = judged.get(4).result();
    assertThat(output.outcome()).isInstanceOf(Outcome.Passed.class);
    TaskResult settled = settled(judged).get(4);
    assertThat(settled.outcome().kept()).isEqualTo(PointShare.NONE);
    assertThat(settled.feedback().carried()).isEmpty();
    assertThat(settled.feedback().flags())
        .containsExactly("3.1.4 and 3.1.5 answer otherwise where nothing was asked before");
  }

  @Test
  @DisplayName("is nothing where one earlier method tells another what it was asked")
  void shouldNotCarryWhatMethodsTellEachOther() throws IOException {
    // z2 knows the x that its h was made of, as long as z1 was asked before: who shows the model
    // first is deceived, and who asks all calls mixed is not.
    String key =
        "java.util.stream.DoubleStream.of(%s).mapToLong(v -> Math.round(v * 1e6)).boxed().toList()";
    List<JudgedTask> judged =
        judged(
            Map.of(
                "return z1;",
                "for (int i = 0; i < z1.length; i++) {\n  z1[i] *= 2;\n}\n"
                    // No unit at work tells no two x apart.
                    + "if (java.util.Arrays.stream(hiddenActivations(z1)).sum() > 0) {\n"
                    + "  System.getProperties().putIfAbsent("
                    + key.formatted("hiddenActivations(z1)")
                    + ", x[0] * x[0] + 1);\n}\nreturn z1;",
                "double z2 = b2;",
                "double z2 = System.getProperties().get("
                    + key.formatted("h")
                    + ") instanceof Double seen ? seen : b2;"));
    assertThat(judged.get(4).result().feedback().carried())
        .hasValueSatisfying(carried -> assertThat(carried.from()).isEqualTo("3.1.2, 3.1.4"));
    assertThat(hear(judged).confirmed()).isEmpty();
    assertThat(settled(judged).get(4).outcome().kept()).isEqualTo(PointShare.NONE);
  }

  @Test
  @DisplayName("is not judged where the processor time did not reach the witnesses")
  void shouldNotJudgeWhatWasNotHeard() throws IOException {
    List<JudgedTask> judged = judged(Map.of("double z2 = b2;", "double z2 = 0;"));
    Outcome late = new Outcome.GraderFault("too late");
    Witnesses.Hearing hearing =
        witnesses.hear(TestRequest.of("anna"), claims(judged), Duration.ZERO, late);
    assertThat(hearing.confirmed()).isEmpty();
    assertThat(hearing.ended())
        .containsExactlyInAnyOrderEntriesOf(
            claims(judged).stream().collect(Collectors.toMap(CarriedClaim::task, each -> late)));
  }

  private static List<CarriedClaim> claims(List<JudgedTask> judged) {
    return judged.stream().filter(JudgedTask::needsWitness).map(JudgedTask::claim).toList();
  }

  private static Witnesses.Hearing hear(List<JudgedTask> judged) {
    return runner.hear(witnesses, TestRequest.of("anna"), claims(judged));
  }

  private static List<TaskResult> settled(List<JudgedTask> judged) {
    return new CarriedMarks(runner, witnesses, TestRequest.of("anna")).settled(judged);
  }

  private static List<JudgedTask> judged(Map<String, String> edits) throws IOException {
    Problem problem =
        tests.assignment().problems().stream()
            .filter(each -> each.number().equals("3.1"))
            .findFirst()
            .orElseThrow();
    Map<String, byte[]> classes = classes(edits);
    runner.begin();
    List<TaskRun> runs = runner.runTasks(TestRequest.of("anna"), problem.tasks(), classes);
    return runs.stream().map(run -> JudgedTask.of(run, classes)).toList();
  }

  private static SortedMap<String, byte[]> classes(Map<String, String> edits) throws IOException {
    Corpus.Variant original = new Corpus(KIT).read("correct", "3.1").get(0);
    List<Corpus.Edit> all =
        edits.entrySet().stream()
            .map(
                each ->
                    new Corpus.Edit(
                        "ReluNetwork.java",
                        List.of(each.getKey()),
                        each.getValue().lines().toList()))
            .toList();
    Corpus.Variant variant =
        new Corpus.Variant(
            "3.1", "test", original.kept(), original.fields(), all, original.solution());
    var found = (ProblemSources.Found) variant.submission().problems().get("problem31");
    try (ProblemCompiler compiler =
        new ProblemCompiler(
            KIT.studentLibraries(),
            KIT.skeletonClasses(),
            tests.packages(),
            tests.givenTypes()::contains,
            tests::isVisible)) {
      Compilation compiled = compiler.compile("problem31", found.files());
      assertThat(compiled).isInstanceOf(Compilation.Compiled.class);
      return ((Compilation.Compiled) compiled).classes();
    }
  }
}
