package p02.engine.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import p02.engine.assignment.HiddenTests;
import p02.engine.assignment.Kit;
import p02.engine.author.Corpus;
import p02.engine.javac.ProblemCompiler;
import p02.engine.model.Compilation;
import p02.engine.model.ProblemSources;

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
    Map<String, String> sources =
        new TreeMap<>(new Corpus(KIT).read("mistakes", "3.1").get(0).solution());
    sources.replaceAll(
        (path, text) -> {
          String edited = text.replace(before, after).replace(other, otherAfter);
          assertThat(!path.endsWith("ReluNetwork.java") || text.contains(before)).isTrue();
          return edited;
        });
    return said("3.1", sources);
  }

  private static SortedMap<String, SelfCheckRun.Finding> said(
      String problem, Map<String, String> sources) throws IOException {
    var variant = new Corpus.Variant(problem, "refused", Map.of(), List.of(), sources);
    var problems = variant.submission().problems();
    String name = problems.firstKey();
    var found = (ProblemSources.Found) problems.get(name);
    Compilation compiled = compiler.compileLikelySound(name, found.files());
    return selfCheck.run(name, ((Compilation.Compiled) compiled).classes(), Set.of());
  }
}
