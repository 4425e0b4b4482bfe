package p02.engine.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import p02.engine.assignment.HiddenTests;
import p02.engine.assignment.Kit;
import p02.engine.author.Corpus;
import p02.engine.model.ProblemSources;
import p02.precheck.compile.Compilation;
import p02.precheck.compile.ProblemCompiler;

@DisplayName("What is green at home gets full marks")
class GreenAtHomeTest {
  private static final Kit KIT = new Kit(Path.of("../..").toAbsolutePath().normalize());
  private static final Corpus CORPUS = new Corpus(KIT);
  private static final String STUDENT = "p02.student";

  /** Every build tries one in so many; {@code -DexcludedGroups=none} tries all. */
  private static final int SAMPLE = 6;

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
    // Worksheets need an id, as students enter it.
    System.setProperty(STUDENT, "corpus");
  }

  @AfterAll
  static void stop() throws IOException {
    System.clearProperty(STUDENT);
    selfCheck.close();
    compiler.close();
  }

  static Stream<Corpus.Variant> mistakes() {
    return sample(allMistakes());
  }

  static Stream<Corpus.Variant> correct() {
    return sample(allCorrect());
  }

  static Stream<Corpus.Variant> allMistakes() {
    return Stream.concat(
        CORPUS.problems().stream().flatMap(problem -> CORPUS.read("mistakes", problem).stream()),
        Stream.of("1.2", "3.5").flatMap(problem -> CORPUS.read("unnamed", problem).stream()));
  }

  static Stream<Corpus.Variant> allCorrect() {
    return CORPUS.problems().stream().flatMap(problem -> CORPUS.read("correct", problem).stream());
  }

  private static Stream<Corpus.Variant> sample(Stream<Corpus.Variant> all) {
    List<Corpus.Variant> variants = all.toList();
    return IntStream.iterate(0, i -> i < variants.size(), i -> i + SAMPLE).mapToObj(variants::get);
  }

  @Tag("long")
  @ParameterizedTest(name = "{0}")
  @MethodSource("allMistakes")
  void everyMistakeShouldBeRedAtHome(Corpus.Variant mistake) throws IOException {
    shouldBeRedAtHomeWhereItLosesPoints(mistake);
  }

  @Tag("long")
  @ParameterizedTest(name = "{0}")
  @MethodSource("allCorrect")
  void everyRightWayShouldBeGreenAtHome(Corpus.Variant variant) throws IOException {
    shouldBeGreenAtHomeWhereItIsRight(variant);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void shouldBeRedAtHomeWhereItLosesPoints(Corpus.Variant mistake) throws IOException {
    SortedMap<String, SelfCheckRun.Finding> findings = findings(mistake, mistake.kept().keySet());
    Set<String> green = new TreeSet<>(mistake.kept().keySet());
    green.removeIf(task -> !findings.get(task).green());
    assertThat(green).as("%s: tasks that lose points and are green at home", mistake).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("correct")
  void shouldBeGreenAtHomeWhereItIsRight(Corpus.Variant variant) throws IOException {
    SortedMap<String, SelfCheckRun.Finding> findings = findings(variant, Set.of());
    findings.values().removeIf(SelfCheckRun.Finding::green);
    assertThat(findings).as("%s: tasks that are right and red at home", variant).isEmpty();
  }

  private static SortedMap<String, SelfCheckRun.Finding> findings(
      Corpus.Variant variant, Set<String> tasks) throws IOException {
    var entry = variant.submission().problems().entrySet().iterator().next();
    var sources = (ProblemSources.Found) entry.getValue();
    Compilation compiled = compiler.compileLikelySound(entry.getKey(), sources.files());
    assertThat(compiled).isInstanceOf(Compilation.Compiled.class);
    return selfCheck.run(entry.getKey(), ((Compilation.Compiled) compiled).classes(), tasks);
  }
}
