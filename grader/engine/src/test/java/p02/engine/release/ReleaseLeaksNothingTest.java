package p02.engine.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What only the solutions, the oracle, the misconceptions and the hidden tests hold stands nowhere
 * in the release. What both sides say on purpose is listed, with the reason.
 */
@DisplayName("The release holds nothing of")
class ReleaseLeaksNothingTest {
  private static final Path HOME = Path.of("../..").toAbsolutePath().normalize();
  private static final Path SHARED =
      Path.of("src/test/resources/p02/engine/release/said-on-purpose.txt");
  private static final int SHORTEST_TEXT = 12;
  private static final int FEWEST_NUMBERS = 3;

  /** Two words at least: a single one is anybody's. */
  private static final Pattern TELLING =
      Pattern.compile("[A-Za-z][a-z0-9]+(?:[A-Z][a-z0-9]*)+|[A-Z0-9]+_[A-Z0-9_]+");

  private static ReleaseContents release;
  private static List<ClassContents> secret;
  private static Set<String> onPurpose;

  @BeforeAll
  static void read() throws IOException {
    release = ReleaseContents.of(ReleaseTree.of(HOME));
    secret = new ArrayList<>();
    secret.addAll(
        classes(
            HOME.resolve("grader/hidden/target/classes"),
            "p02/(?:hidden|oracle|misconception)/.*"));
    secret.addAll(
        classes(
            HOME.resolve("solutions/target/classes"),
            "p02/(?:problem|tutorial)\\d\\d/(?!Growth|Optimizer\\.)[^/]+\\.class"));
    onPurpose =
        Files.readAllLines(SHARED).stream()
            .filter(line -> !line.startsWith("#"))
            .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  @DisplayName("names of members")
  void shouldHoldNoNames() throws IOException {
    Set<String> names = names();
    assertThat(names).hasSizeGreaterThan(200);
    assertThat(found(names, name -> release.fileWithName(name).orElse(null))).isEmpty();
  }

  private static Set<String> names() throws IOException {
    Set<String> names = new TreeSet<>();
    secret.forEach(each -> names.addAll(each.names()));
    names.removeIf(name -> !TELLING.matcher(name).matches());
    for (String open :
        List.of("exercises", "grader/precheck", "grader/meter", "grader/door", "grader/student")) {
      for (ClassContents each : classes(HOME.resolve(open).resolve("target"), ".*")) {
        names.removeAll(each.names());
      }
    }
    return names;
  }

  @Test
  @DisplayName("texts")
  void shouldHoldNoTexts() throws IOException {
    Set<String> texts = texts();
    assertThat(texts).hasSizeGreaterThan(300);
    assertThat(found(texts, text -> release.fileWithText(text).orElse(null))).isEmpty();
  }

  private static Set<String> texts() throws IOException {
    Set<String> texts = new TreeSet<>();
    secret.forEach(each -> texts.addAll(each.texts()));
    texts.removeIf(text -> text.strip().length() < SHORTEST_TEXT);
    texts.removeAll(diagnoses());
    texts.removeAll(skeletons());
    return texts;
  }

  /** Binary names of classes that students have: a hidden test may say which of them it uses. */
  private static Set<String> skeletons() throws IOException {
    Path root = HOME.resolve("exercises/target/classes");
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.endsWith(".class"))
          .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
          .collect(Collectors.toSet());
    }
  }

  @Test
  @DisplayName("numbers of fixtures")
  void shouldHoldNoFixtures() {
    Set<List<Double>> fixtures = fixtures();
    assertThat(fixtures).hasSizeGreaterThan(30);
    assertThat(found(fixtures, numbers -> release.fileWithNumbers(numbers).orElse(null))).isEmpty();
  }

  private static Set<List<Double>> fixtures() {
    Set<List<Double>> fixtures = new LinkedHashSet<>();
    secret.forEach(each -> fixtures.addAll(each.arrays()));
    fixtures.removeIf(numbers -> !isTelling(numbers));
    return fixtures;
  }

  @Test
  @DisplayName("secrets: what is planted in a text, and the oracle in a jar of a jar, is found")
  void shouldFindWhatIsPlanted() throws IOException {
    String name = names().iterator().next();
    String text = texts().iterator().next();
    List<Double> numbers = fixtures().iterator().next();
    String note =
        "/** As %s does. */ // %s\n double[] x = {%s};\n"
            .formatted(
                name,
                text,
                numbers.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    ReleaseContents noted = with("exercises/notes.md", note.getBytes(StandardCharsets.UTF_8));
    assertThat(noted.fileWithName(name)).hasValue("exercises/notes.md");
    assertThat(noted.fileWithText(text)).hasValue("exercises/notes.md");
    assertThat(noted.fileWithNumbers(numbers)).hasValue("exercises/notes.md");

    Path built = HOME.resolve("grader/hidden/target/classes");
    SortedMap<String, byte[]> hidden = new TreeMap<>();
    try (Stream<Path> files = Files.walk(built.resolve("p02/oracle"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
        hidden.put(built.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    byte[] jar = Zip.of(hidden);
    ReleaseContents packed = with("x.jar", Zip.of(new TreeMap<>(Map.of("in.jar", jar))));
    Set<String> inside = names();
    Set<String> there = new TreeSet<>();
    classes(built, "p02/oracle/.*").forEach(each -> there.addAll(each.names()));
    inside.retainAll(there);
    assertThat(inside).hasSizeGreaterThan(10);
    assertThat(inside).allSatisfy(each -> assertThat(packed.fileWithName(each)).isPresent());
  }

  /** A release of one file. */
  private static ReleaseContents with(String name, byte[] content) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>(Map.of(name, content));
    return ReleaseContents.of(new ReleaseTree(files));
  }

  @Test
  @DisplayName("what is searched, which is all of it")
  void shouldSearchEverything() {
    assertThat(release.size()).isGreaterThan(700);
    assertThat(release.fileWithName("hiddenPreActivations")).isPresent();
    assertThat(release.fileWithText("What is wrong with a class")).isEmpty();
    assertThat(release.fileWithNumbers(List.of(10.0, -7.5, 4.75))).isPresent();
  }

  /** What is said of a mistake is said at home, too, where its numbers are recognised. */
  private static Set<String> diagnoses() throws IOException {
    return Files.readAllLines(HOME.resolve("exercises/src/test/resources/mistakes.txt")).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split(" \\| ")[2])
        .collect(Collectors.toSet());
  }

  /** Counting up, or all the same, says nothing. */
  private static boolean isTelling(List<Double> numbers) {
    return numbers.size() >= FEWEST_NUMBERS && new HashSet<>(numbers).size() > 2;
  }

  private static <T> List<String> found(
      Set<T> wanted, java.util.function.Function<T, String> search) {
    return wanted.stream()
        .filter(each -> !onPurpose.contains(each.toString()))
        .map(each -> Map.entry(each.toString(), String.valueOf(search.apply(each))))
        .filter(each -> !each.getValue().equals("null"))
        .map(each -> each.getKey() + "   in " + each.getValue())
        .toList();
  }

  private static List<ClassContents> classes(Path root, String wanted) throws IOException {
    List<ClassContents> contents = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
        if (root.relativize(file).toString().replace('\\', '/').matches(wanted)) {
          contents.add(ClassContents.of(Files.readAllBytes(file)));
        }
      }
    }
    return contents;
  }
}
