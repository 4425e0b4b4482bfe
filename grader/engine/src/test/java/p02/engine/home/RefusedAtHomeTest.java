package p02.engine.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import p02.engine.assignment.HiddenTests;
import p02.engine.assignment.Kit;
import p02.engine.author.Corpus;
import p02.engine.model.ProblemSources;
import p02.precheck.compile.Compilation;
import p02.precheck.compile.ProblemCompiler;
import p02.precheck.weave.Renaming;

@DisplayName("The self-check says which calls the marker refuses")
class RefusedAtHomeTest {
  private static final Kit KIT = new Kit(Path.of("../..").toAbsolutePath().normalize());
  private static final String RELU = "return Math.max(0, z);";
  private static final String CLASS = "private ReluNetwork() {}";

  private static ProblemCompiler compiler;
  private static SelfCheckRun selfCheck;

  @BeforeAll
  static void start() throws IOException {
    HiddenTests tests = HiddenTests.read(KIT.hiddenJar());
    compiler =
        new ProblemCompiler(
            KIT.studentLibraries(),
            KIT.skeletonClasses(),
            tests.packages(),
            tests.givenTypes()::contains,
            tests::isVisible);
    selfCheck = new SelfCheckRun(KIT);
    System.setProperty("p02.student", "corpus");
  }

  @AfterAll
  static void stop() throws IOException {
    System.clearProperty("p02.student");
    selfCheck.close();
    compiler.close();
  }

  @Test
  void shouldNameFileLineAndAdviceInEveryTaskThatReachesTheCall() throws IOException {
    SortedMap<String, SelfCheckRun.Finding> said =
        said(RELU, "System.getenv(); " + RELU, CLASS, CLASS);
    assertThat(red(said)).containsExactlyInAnyOrder("3.1.1", "3.1.3", "3.1.5");
    assertThat(said.get("3.1.1").message())
        .contains("ReluNetwork.java:", "System.getenv()", "Take what you need");
  }

  @Test
  void shouldFollowLambdasAndMethodReferences() throws IOException {
    SortedMap<String, SelfCheckRun.Finding> said =
        said(
            RELU,
            "java.util.function.Supplier<String> name = ReluNetwork::name; name.get(); " + RELU,
            CLASS,
            CLASS + " private static String name() { return System.getenv().toString(); }");
    assertThat(red(said)).containsExactlyInAnyOrder("3.1.1", "3.1.3", "3.1.5");
  }

  @Test
  void shouldFollowObjectsThatAreCalledThroughAnInterface() throws IOException {
    String made =
        "Runnable leaving = new Runnable() { public void run() { System.getenv(); } };"
            + " leaving.run(); ";
    assertThat(red(said(RELU, made + RELU, CLASS, CLASS)))
        .containsExactlyInAnyOrder("3.1.1", "3.1.3", "3.1.5");
  }

  @Test
  void shouldLeaveAloneWhatOnlyAMainMethodReaches() throws IOException {
    String main = " public static void main(String[] arguments) { System.exit(arguments.length); }";
    assertThat(red(said(RELU, RELU, CLASS, CLASS + main))).isEmpty();
  }

  @Test
  void shouldNameAHelperInAPackageOfTheKit() throws IOException {
    String name = "p02/kit/Largest";
    Path compiled = Files.createTempDirectory("helper");
    Path source = Files.createDirectories(compiled.resolve("p02/kit")).resolve("Largest.java");
    Files.writeString(
        source,
        "package p02.kit; public class Largest {"
            + " public static double of(double a, double b) { return a > b ? a : b; } }");
    ToolProvider.getSystemJavaCompiler().run(null, null, null, source.toString());
    byte[] helper = Files.readAllBytes(compiled.resolve(name + ".class"));
    // Compiled against one of the same shape in the problem's package, and then called otherwise.
    SortedMap<String, byte[]> classes =
        compiled(
            "3.1",
            edited(
                RELU,
                "return Largest.of(0, z);",
                CLASS,
                CLASS
                    + " static class Largest { static double of(double a, double b)"
                    + " { return 0; } }"));
    classes = new Renaming("p02.problem31.ReluNetwork$Largest", "p02.kit.Largest").of(classes);
    classes.put("p02.kit.Largest", helper);
    SortedMap<String, SelfCheckRun.Finding> said = selfCheck.run("problem31", classes, Set.of());
    assertThat(red(said)).containsExactlyInAnyOrder("3.1.1", "3.1.3", "3.1.5");
    assertThat(said.get("3.1.1").message()).contains("p02.kit.Largest", "such as p02.util");
  }

  @Test
  void everybodyShouldBeGivenWhatTheListSays() throws IOException {
    Path exercises = KIT.home().resolve("exercises");
    Set<String> given = new TreeSet<>();
    for (String root : List.of("src/given/java", "src/tutorials/java")) {
      Path sources = exercises.resolve(root);
      try (Stream<Path> files = Files.walk(sources)) {
        files
            .map(file -> sources.relativize(file).toString().replace('\\', '/'))
            .filter(file -> file.endsWith(".java") && !file.endsWith("-info.java"))
            .forEach(file -> given.add(file.replaceFirst("\\.java$", "")));
      }
    }
    List<String> listed = Files.readAllLines(exercises.resolve("src/test/resources/given.txt"));
    assertThat(listed.stream().filter(line -> !line.startsWith("#")))
        .as("exercises/src/test/resources/given.txt")
        .containsExactlyElementsOf(given);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.1", "1.2", "2.1", "2.2", "3.1", "3.2", "3.3", "3.4", "3.5"})
  void shouldFollowTheTestOfEveryTask(String problem) throws IOException {
    Map<String, String> sources =
        new TreeMap<>(new Corpus(KIT).read("mistakes", problem).get(0).solution());
    sources.replaceAll(
        (path, text) ->
            text.replaceFirst(
                "(?m)^(public final class .*\\{)$", "$1 static { System.getenv(); }"));
    assertThat(said(problem, sources))
        .isNotEmpty()
        .noneSatisfy(
            (task, said) -> {
              assertThat(said.green()).as(task).isTrue();
            });
  }

  private static Set<String> red(SortedMap<String, SelfCheckRun.Finding> said) {
    assertThat(said).hasSize(7);
    return said.entrySet().stream()
        .filter(each -> !each.getValue().green())
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** What is said of the reference of 3.1 with two replacements. */
  private static SortedMap<String, SelfCheckRun.Finding> said(
      String before, String after, String other, String otherAfter) throws IOException {
    return said("3.1", edited(before, after, other, otherAfter));
  }

  private static Map<String, String> edited(
      String before, String after, String other, String otherAfter) throws IOException {
    Map<String, String> sources =
        new TreeMap<>(new Corpus(KIT).read("mistakes", "3.1").get(0).solution());
    sources.replaceAll(
        (path, text) -> {
          String edited = text.replace(before, after).replace(other, otherAfter);
          assertThat(!path.endsWith("ReluNetwork.java") || text.contains(before)).isTrue();
          return edited;
        });
    return sources;
  }

  private static SortedMap<String, SelfCheckRun.Finding> said(
      String problem, Map<String, String> sources) throws IOException {
    String name = "problem" + problem.replace(".", "");
    return selfCheck.run(
        problem.compareTo("3") < 0 ? name.replace("problem", "tutorial") : name,
        compiled(problem, sources),
        Set.of());
  }

  private static SortedMap<String, byte[]> compiled(String problem, Map<String, String> sources)
      throws IOException {
    var variant = new Corpus.Variant(problem, "refused", Map.of(), List.of(), sources);
    var problems = variant.submission().problems();
    String name = problems.firstKey();
    var found = (ProblemSources.Found) problems.get(name);
    Compilation compiled = compiler.compileLikelySound(name, found.files());
    return ((Compilation.Compiled) compiled).classes();
  }
}
