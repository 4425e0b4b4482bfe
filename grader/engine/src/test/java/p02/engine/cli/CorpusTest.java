package p02.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
import p02.engine.author.Corpus;
import p02.engine.marking.SubmissionMarking;
import p02.engine.model.GradeReport;
import p02.engine.model.GradedTask;

@DisplayName("Every mistake of the catalogue, as a student would write it")
class CorpusTest {
  private static final Path HOME = Path.of("../..").toAbsolutePath().normalize();
  static final Corpus CORPUS = new Corpus(new Kit(HOME));
  static final List<String> PROBLEMS = CORPUS.problems();

  /**
   * Refused before they are tested, closer to the truth than a margin, or a number for a refusal.
   */
  private static final List<String> OPEN_SLIPS =
      List.of(
          "1.1 xor-clock-seed: no name, should be xor-not-repeatable",
          "1.2 batches-shared-generator: no name, should be shuffle-not-repeatable",
          "3.4 epsilon-divisor: no name, should be epsilon-in-divisor",
          "3.3 odd-saturated: overflow-unnoticed, should be none");

  private static SubmissionMarking marker;

  @BeforeAll
  static void start() throws IOException {
    Kit kit = new Kit(HOME);
    HiddenTests tests = HiddenTests.read(kit.hiddenJar());
    marker = Grader.open(kit).marking();
  }

  @AfterAll
  static void stop() {
    marker.close();
  }

  static Stream<Corpus.Variant> mistakes() {
    return PROBLEMS.stream().flatMap(problem -> CORPUS.read("mistakes", problem).stream());
  }

  static Stream<Corpus.Variant> correctVariants() {
    return PROBLEMS.stream().flatMap(problem -> CORPUS.read("correct", problem).stream());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void shouldLoseItsOwnPointsBeNamedAndCostNothingElsewhere(Corpus.Variant mistake) {
    List<GradedTask> tasks = tasks(mistake);
    assertThat(lost(tasks)).as(told(tasks)).isEqualTo(mistake.kept());
    // What an exception ends shows no numbers to recognise; what is named must be named rightly.
    Set<String> named =
        tasks.stream()
            .flatMap(task -> task.feedback().misconceptions().stream())
            .map(each -> each.id())
            .collect(Collectors.toSet());
    assertThat(named).as(told(tasks)).containsExactly(mistake.name());
  }

  static Stream<Corpus.Variant> unnamed() {
    return Stream.of("1.2", "3.5").flatMap(problem -> CORPUS.read("unnamed", problem).stream());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("unnamed")
  void shouldLoseItsOwnPointsWithoutAName(Corpus.Variant mistake) {
    List<GradedTask> tasks = tasks(mistake);
    assertThat(lost(tasks)).as(told(tasks)).isEqualTo(mistake.kept());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("correctVariants")
  void shouldAcceptEveryCorrectWayToWriteIt(Corpus.Variant variant) {
    List<GradedTask> tasks = tasks(variant);
    assertThat(lost(tasks)).as(told(tasks)).isEmpty();
  }

  @Test
  @DisplayName("what strangers to the catalogue wrote is named rightly")
  void shouldNameSlipsOfStrangers() {
    Slips slips = new Slips();
    PROBLEMS.stream()
        .flatMap(problem -> CORPUS.read("slips/slips", problem).stream())
        .forEach(slip -> slips.add(slip, tasks(slip)));
    assertThat(slips.open()).isSubsetOf(OPEN_SLIPS);
  }

  @Test
  @DisplayName("the corpus holds the whole catalogue")
  void shouldHoldTheWholeCatalogue() throws IOException {
    Set<String> written = mistakes().map(Corpus.Variant::name).collect(Collectors.toSet());
    assertThat(written).isEqualTo(catalogue());
  }

  static List<GradedTask> tasks(Corpus.Variant variant) {
    return tasksOf(marker, variant);
  }

  static List<GradedTask> tasksOf(SubmissionMarking marker, Corpus.Variant variant) {
    GradeReport report = marker.mark(variant.submission(), "corpus", List.of());
    return report.problems().stream()
        .filter(problem -> problem.problem().number().equals(variant.problem()))
        .flatMap(problem -> problem.tasks().stream())
        .toList();
  }

  static Map<String, Double> lost(List<GradedTask> tasks) {
    Map<String, Double> lost = new TreeMap<>();
    tasks.stream()
        .filter(task -> task.score() < task.task().points() - 1e-9)
        .forEach(task -> lost.put(task.task().number(), task.score()));
    return lost;
  }

  private static String told(List<GradedTask> tasks) {
    return tasks.stream()
        .filter(task -> task.score() < task.task().points())
        .map(task -> task.task().number() + " " + task.outcome() + " " + task.feedback())
        .collect(Collectors.joining("\n"));
  }

  private static Set<String> catalogue() throws IOException {
    Path root = HOME.resolve("grader/hidden/src/main/java/p02/misconception");
    Pattern id = Pattern.compile("id = \"([a-z-]+)\"");
    Set<String> ids = new TreeSet<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Matcher matcher = id.matcher(Files.readString(file));
        if (matcher.find()) {
          ids.add(matcher.group(1));
        }
      }
    }
    return ids;
  }
}
