package p02.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import p02.engine.Grader;
import p02.engine.assignment.HiddenTests;
import p02.engine.assignment.Kit;
import p02.engine.author.Corpus;
import p02.engine.home.RoundedNumbers;
import p02.engine.home.SelfCheckRun;
import p02.engine.home.SourceMutants;
import p02.engine.marking.SubmissionMarking;
import p02.engine.model.Outcome;
import p02.engine.model.ProblemSources;
import p02.precheck.compile.Compilation;
import p02.precheck.compile.ProblemCompiler;

/**
 * What loses a point at marking must be red at home, for slips that nobody thought of: mutants of
 * the reference. Every build takes one in {@value #SAMPLE}, {@code long} all. What a budget ends is
 * left out, since the self-check has none; so is what stands in {@code hidden-only.txt}.
 */
@DisplayName("Mutants of the solutions that lose points are red at home")
class MutantsAtHomeTest {
  private static final int SAMPLE = 16;
  private static final int MOST_EXCEPTIONS = 15;
  private static final Path HOME = Path.of("../..").toAbsolutePath().normalize();
  private static final Kit KIT = new Kit(HOME);
  private static final Corpus CORPUS = new Corpus(KIT);

  private static SubmissionMarking marker;
  private static ProblemCompiler compiler;
  private static SelfCheckRun selfCheck;
  private static Set<String> hiddenOnly;

  @BeforeAll
  static void start() throws IOException {
    HiddenTests tests = HiddenTests.read(KIT.hiddenJar());
    marker = Grader.open(KIT).marking();
    compiler =
        new ProblemCompiler(
            KIT.studentLibraries(),
            KIT.skeletonClasses(),
            tests.packages(),
            tests.givenTypes()::contains,
            tests::isVisible);
    selfCheck = new SelfCheckRun(KIT);
    hiddenOnly = hiddenOnly();
    System.setProperty("p02.student", "corpus");
  }

  @AfterAll
  static void stop() throws IOException {
    System.clearProperty("p02.student");
    selfCheck.close();
    compiler.close();
    marker.close();
  }

  private static Set<String> hiddenOnly() throws IOException {
    try (var in = MutantsAtHomeTest.class.getResourceAsStream("/p02/engine/home/hidden-only.txt")) {
      Set<String> listed =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .collect(Collectors.toCollection(TreeSet::new));
      assertThat(listed).hasSizeLessThanOrEqualTo(MOST_EXCEPTIONS);
      return listed;
    }
  }

  static Stream<Corpus.Variant> all() {
    return CORPUS.problems().stream()
        .flatMap(
            problem ->
                SourceMutants.of(problem, CORPUS.read("mistakes", problem).get(0).solution())
                    .stream());
  }

  static Stream<Corpus.Variant> sample() {
    List<Corpus.Variant> mutants = all().toList();
    return IntStream.iterate(0, i -> i < mutants.size(), i -> i + SAMPLE).mapToObj(mutants::get);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sample")
  void shouldBeRedAtHome(Corpus.Variant mutant) throws IOException {
    requireRedIfItCompiles(mutant);
  }

  static Stream<Corpus.Variant> withRoundedNumbers() {
    return CORPUS.problems().stream()
        .flatMap(
            problem ->
                RoundedNumbers.of(problem, CORPUS.read("mistakes", problem).get(0).solution())
                    .stream());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("withRoundedNumbers")
  void shouldBeRedAtHomeWithRoundedNumbers(Corpus.Variant mutant) throws IOException {
    Compilation compiled = compiled(mutant);
    assertThat(compiled).as(mutant.name()).isInstanceOf(Compilation.Compiled.class);
    requireRed(mutant, (Compilation.Compiled) compiled);
  }

  @Tag("long")
  @ParameterizedTest(name = "{0}")
  @MethodSource("all")
  void shouldAllBeRedAtHome(Corpus.Variant mutant) throws IOException {
    requireRedIfItCompiles(mutant);
  }

  /** What a mutant does to the code may well not compile. */
  private static void requireRedIfItCompiles(Corpus.Variant mutant) throws IOException {
    if (compiled(mutant) instanceof Compilation.Compiled sound) {
      requireRed(mutant, sound);
    }
  }

  private static Compilation compiled(Corpus.Variant mutant) throws IOException {
    var found = (ProblemSources.Found) mutant.submission().problems().get(packageOf(mutant));
    return compiler.compileLikelySound(packageOf(mutant), found.files());
  }

  private static String packageOf(Corpus.Variant mutant) {
    return mutant.submission().problems().firstKey();
  }

  private static void requireRed(Corpus.Variant mutant, Compilation.Compiled sound)
      throws IOException {
    Set<String> losing =
        CorpusTest.tasksOf(marker, mutant).stream()
            .filter(task -> task.score() < task.task().points() - 1e-9)
            .filter(task -> !endedByBudget(task.outcome()))
            .map(task -> task.task().number())
            .collect(Collectors.toCollection(TreeSet::new));
    if (losing.isEmpty()) {
      return;
    }
    SortedMap<String, SelfCheckRun.Finding> said =
        selfCheck.run(packageOf(mutant), sound.classes(), losing);
    assertThat(said.keySet()).as("%s: asked at home", mutant).containsAll(losing);
    losing.removeIf(task -> !said.get(task).green());
    losing.removeIf(task -> hiddenOnly.contains(task + " " + mutant.name()));
    assertThat(losing).as("%s: loses points and is green at home", mutant).isEmpty();
  }

  private static boolean endedByBudget(Outcome outcome) {
    return outcome instanceof Outcome.OutOfFuel
        || outcome instanceof Outcome.OutOfMemory
        || outcome instanceof Outcome.TimedOut
        || outcome instanceof Outcome.Crashed;
  }
}
