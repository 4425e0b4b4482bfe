package p02.engine.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code grader/READINGS.tsv} says of each sentence on how submissions are read what fails when it
 * is broken. Here every one of those fixtures is looked up where it must stand.
 */
@DisplayName("Every reading has a fixture")
class ReadingsTest {
  private static final Path HOME = Path.of("../..").toAbsolutePath().normalize();
  private static final int LEAST_READINGS = 90;
  private static final Pattern CORPUS = Pattern.compile("([a-z]+-\\d\\.\\d): (.+)");
  private static final Pattern SNIPPET = Pattern.compile("([a-z-]+\\.txt): (.+)");
  private static final Pattern RULE = Pattern.compile("(\\d\\.\\d\\.\\d)/([a-z-]+)");
  private static final Pattern TEST = Pattern.compile("([\\w.]+)#(\\w+)");
  private static Set<String> fixtures;

  /** A line of the table. */
  private record Reading(String about, String id, String sentence, List<String> fixtures) {
    static Reading of(String line) {
      String[] parts = line.split("\t", -1);
      assertThat(parts).as(line).hasSize(4);
      return new Reading(parts[0], parts[1], parts[2], List.of(parts[3].split(" \\| ")));
    }

    @Override
    public String toString() {
      return about + ": " + sentence;
    }
  }

  static List<Reading> readings() throws IOException {
    return Files.readAllLines(HOME.resolve("grader/READINGS.tsv")).stream()
        .skip(1)
        .map(Reading::of)
        .toList();
  }

  @BeforeAll
  static void readCorpusAndRules() throws IOException {
    fixtures = new HashSet<>();
    for (Path file : listed("grader/corpus", ".txt")) {
      String name = file.getFileName().toString().replace(".txt", "");
      titles(file, "== ").forEach(title -> fixtures.add(name + ": " + title));
    }
    for (Path file : listed("grader/engine/src/test/resources/p02/precheck/screen", ".txt")) {
      titles(file, "### ").forEach(title -> fixtures.add(file.getFileName() + ": " + title));
    }
    Files.readAllLines(HOME.resolve("grader/hidden/RULES.tsv")).stream()
        .map(line -> line.split("\t"))
        .forEach(row -> fixtures.add(row[0] + "/" + row[1]));
  }

  private static List<Path> listed(String folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(HOME.resolve(folder))) {
      return files.filter(file -> file.toString().endsWith(ending)).toList();
    }
  }

  /** What follows a mark, without what an attack gets or a mistake loses. */
  private static List<String> titles(Path file, String mark) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> line.startsWith(mark))
        .map(line -> line.substring(mark.length()).split(" loses | -> ")[0].strip())
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("readings")
  void shouldBeHeldByFixturesThatThereAre(Reading reading) throws IOException {
    assertThat(reading.sentence()).endsWith(".");
    assertThat(reading.fixtures()).allSatisfy(fixture -> assertThat(fixture).isNotBlank());
    for (String fixture : reading.fixtures()) {
      Matcher test = TEST.matcher(fixture);
      if (test.matches()) {
        assertThat(isTest(test.group(1), test.group(2))).as(fixture).isTrue();
      } else {
        assertThat(Stream.of(CORPUS, SNIPPET, RULE).filter(kind -> kind.matcher(fixture).matches()))
            .as(fixture + " is no kind of fixture")
            .hasSize(1);
        assertThat(fixtures).as(fixture).contains(fixture);
      }
    }
  }

  @Test
  void shouldEachHaveAnIdOfItsOwn() throws IOException {
    List<String> ids = readings().stream().map(Reading::id).toList();
    assertThat(ids).hasSizeGreaterThanOrEqualTo(LEAST_READINGS).doesNotHaveDuplicates();
  }

  @Test
  void shouldCoverEveryParagraph() throws IOException {
    assertThat(readings().stream().map(Reading::about).collect(Collectors.toSet()))
        .contains(
            "Sizes", "Edges", "Stand-ins", "Whose numbers", "Error carried forward", "Points");
  }

  /** Whether a module has this test class with this test method. */
  private static boolean isTest(String className, String method) throws IOException {
    String file = "src/test/java/" + className.replace('.', '/') + ".java";
    List<Path> found =
        Stream.of("grader/engine", "grader/hidden", "grader/worker", "solutions", "exercises")
            .map(module -> HOME.resolve(module).resolve(file))
            .filter(Files::exists)
            .toList();
    Pattern declared =
        Pattern.compile(
            "@(Test|ParameterizedTest)\\b(?:(?!\\bvoid\\b).)*\\bvoid " + method + "\\(",
            Pattern.DOTALL);
    return found.size() == 1 && declared.matcher(Files.readString(found.get(0))).find();
  }
}
