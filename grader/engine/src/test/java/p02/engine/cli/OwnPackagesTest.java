package p02.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import p02.engine.batch.MarkingJob;
import p02.engine.marking.Repairs;
import p02.engine.marking.SubmissionMarking;
import p02.engine.model.GradeReport;
import p02.engine.model.Intake;
import p02.engine.model.Submission;
import p02.engine.run.TestRequest;

@DisplayName("Helper classes in packages of the student's own")
class OwnPackagesTest {
  private static final String NETWORK = "p02/problem31/ReluNetwork.java";
  private static final String SIGMOID = "p02/problem32/SigmoidNetwork.java";
  private static final String HELPER =
      "public class Numbers { public static double max(double a, double b) { return a > b ? a : b;"
          + " } public static double over(double a, double b) { return a / b; } }";
  private static SubmissionMarking marker;

  @TempDir Path folder;

  @BeforeAll
  static void start() throws IOException {
    marker = Handed.marker();
  }

  @AfterAll
  static void stop() {
    marker.close();
  }

  /** Problems 3.1 and 3.2 call a class of this name. */
  private static Handed calling(String helper) throws IOException {
    return Handed.perfect()
        .edited(NETWORK, "return Math.max(0, z);", "return " + helper + ".max(0, z);")
        .edited(
            SIGMOID,
            "return 1 / (1 + Math.exp(-z));",
            "return " + helper + ".over(1, 1 + Math.exp(-z));");
  }

  private static Handed helped(String packageName, String text) throws IOException {
    String path = packageName.replace('.', '/') + "/Numbers.java";
    return calling(packageName + ".Numbers")
        .with(Handed.SOURCES + path, "package " + packageName + ";\n" + text);
  }

  private GradeReport mark(Handed handed) throws Exception {
    return Handed.mark(marker, handed.zipped(folder.resolve("anna.zip")));
  }

  private static Set<String> tasksOf(String... problems) throws IOException {
    return Handed.tests().assignment().problems().stream()
        .filter(problem -> Set.of(problems).contains(problem.number()))
        .flatMap(problem -> problem.tasks().stream().map(task -> task.number()))
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "p02.util",
        "p02",
        "helper",
        "de.hft.anna.übung",
        "p02.problem31.parts",
        "p02.problem99"
      })
  void shouldServeEveryProblemThatCallsThem(String packageName) throws Exception {
    assertThat(Handed.lost(mark(helped(packageName, HELPER)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "src/", "My work (2)/exercises/src/main/java/", "a/b/"})
  void shouldBeFoundWhereverTheSourcesLie(String place) throws Exception {
    Handed handed = helped("p02.util", HELPER).moved(Handed.SOURCES, place);
    assertThat(Handed.lost(mark(handed))).isEmpty();
    Path own = Files.createDirectory(folder.resolve("own"));
    assertThat(Handed.lost(Handed.mark(marker, handed.in(own)))).isEmpty();
  }

  @Test
  void mayLieInAFolderThatIsCalledOtherwise() throws Exception {
    Handed handed = helped("p02.util", HELPER).moved("java/p02/util/", "java/tools/");
    assertThat(Handed.lost(mark(handed))).isEmpty();
  }

  @Test
  void mayCallEachOtherGivenCodeAndTheProblemsSkeletons() throws Exception {
    String text =
        "import helper.deep.*; public class Numbers {"
            + " public static double max(double a, double b) { return More.max(a, b); }"
            + " public static double over(double a, double b) {"
            + " return p02.problem33.Growth.values().length > 3 ? p02.problem31.ReluNetwork.relu(a)"
            + " : a / b; } }";
    String more =
        "package helper.deep; class Hidden { static double max(double a, double b) {"
            + " return Math.max(a, b); } }"
            + " public class More { public static double max(double a, double b) {"
            + " return Hidden.max(a, b); } }";
    Handed handed = helped("p02.util", text).with(Handed.SOURCES + "helper/deep/More.java", more);
    assertThat(Handed.lost(mark(handed))).isEmpty();
  }

  @Test
  void thatDoNotCompileShouldCostOnlyWhatNeedsThem() throws Exception {
    Handed beside =
        helped("p02.util", HELPER)
            .with(
                Handed.SOURCES + "p02/util/Draft.java",
                "package p02.util; class Draft { int x = ; }");
    assertThat(Handed.lost(mark(beside))).isEmpty();
    GradeReport report = mark(helped("p02.util", HELPER.replace("a / b", "a / c")));
    assertThat(Handed.lost(report).keySet()).isEqualTo(tasksOf("3.1", "3.2"));
    assertThat(Handed.lost(report).values()).containsOnly("not_compiled");
    assertThat(report.problems().toString()).contains("p02/util/Numbers.java:2");
  }

  @Test
  void shouldShareTheirStaticStateAsAtHome() throws Exception {
    String counting =
        "public class Numbers { static int calls; "
            + "public static double max(double a, double b) { calls++; return a > b ? a : b; }"
            + " public static double over(double a, double b) { max(a, b); return a / b; }"
            + " public static int calls() { return calls; } }";
    Handed handed =
        helped("p02.util", counting)
            .edited(
                NETWORK,
                "double[] h = new double[z1.length];",
                "int before = p02.util.Numbers.calls(); relu(1); if (p02.util.Numbers.calls() !="
                    + " before + 1) throw new IllegalStateException(); double[] h = new"
                    + " double[z1.length];");
    assertThat(Handed.lost(mark(handed))).isEmpty();
  }

  @Test
  void shouldBeMeteredAndScreened() throws Exception {
    String endless = HELPER.replace("return a > b ? a : b;", "while (true) {}");
    assertThat(Handed.lost(mark(helped("p02.util", endless))).get("3.1.1"))
        .isEqualTo("out_of_fuel");
    String posing = HELPER.replace("class Numbers {", "class Numbers extends ClassLoader {");
    Map<String, String> lost = Handed.lost(mark(helped("p02.util", posing)));
    assertThat(lost).containsEntry("3.1.1", "rejected").containsEntry("3.2.1", "rejected");
    assertThat(lost).doesNotContainKeys("3.1.7", "3.3.1", "3.5.1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "p02.kit.Variant",
        "p02.hidden.HiddenTestRunner",
        "p02.oracle.Layers",
        "p02.meter.budget.Fuel",
        "p02.worker.Main",
        "p02.engine.cli.Main",
        "org.nd4j.linalg.ops.transforms.Transforms",
        "java.lang.Math",
        "javax.own.Numbers",
        "org.junit.jupiter.api.Test"
      })
  void shouldNotPoseAsTheKits(String name) throws Exception {
    String packageName = name.substring(0, name.lastIndexOf('.'));
    String simple = name.substring(name.lastIndexOf('.') + 1);
    String path = Handed.SOURCES + name.replace('.', '/') + ".java";
    String text = HELPER.replace("class Numbers", "class " + simple);
    Handed used = calling(name).with(path, "package " + packageName + ";" + text);
    // Math.max is there for everybody; over() is in no class but the poser. Who does not call it
    // loses nothing.
    assertThat(Handed.lost(mark(used)))
        .containsEntry("3.2.1", "not_compiled")
        .doesNotContainKeys("3.3.1", "3.4.1", "3.5.1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"p02.kit", "p02.kit.nn", "p02.lab"})
  void shouldBeNamedWhereTheyStandInAPackageOfTheKit(String packageName) throws Exception {
    GradeReport report = mark(helped(packageName, HELPER));
    assertThat(Handed.lost(report)).containsEntry("3.2.1", "not_compiled");
    assertThat(report.remarks())
        .anySatisfy(
            remark ->
                assertThat(remark)
                    .contains("Numbers.java was skipped: " + packageName + " is not your own"));
  }

  @Test
  void twoThatDifferAndHaveOneClaimShouldLeaveTheirProblemsToAPerson() throws Exception {
    Handed handed = helped("p02.util", HELPER).moved(Handed.SOURCES, "one/");
    String other = "package p02.util; " + HELPER.replace("a > b ? a : b", "a");
    GradeReport report =
        mark(
            handed
                .with("two/p02/util/Numbers.java", other)
                .with("two/" + SIGMOID, handed.files().get("one/" + SIGMOID)));
    assertThat(report.notGraded()).isPresent();
    assertThat(report.notGraded().get())
        .contains("one/p02/util/Numbers.java", "two/p02/util/Numbers.java");
    Set<String> faulty =
        Handed.lost(report).entrySet().stream()
            .filter(each -> each.getValue().equals("grader_fault"))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    assertThat(faulty).isEqualTo(tasksOf("3.1", "3.2"));
  }

  @Test
  void shouldCountInTheJournalsKey() throws Exception {
    assertThat(key(helped("p02.util", HELPER)))
        .isEqualTo(key(helped("p02.util", HELPER)))
        .isNotEqualTo(key(helped("p02.util", HELPER + "\n")));
  }

  private String key(Handed handed) throws Exception {
    Path zip = handed.zipped(folder.resolve("anna.zip"));
    Intake read = Handed.read(zip);
    return MarkingJob.of((Submission) read, TestRequest.of("anna"), List.of(), Repairs.ON, 0).key();
  }
}
