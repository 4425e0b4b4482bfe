package p02.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import p02.texts.Sentences.Sentence;

/**
 * Every number, formula and comparison that students read has a line that says how it was checked.
 */
@DisplayName("The list of facts")
class FactsTest {
  private static final Path LIST = Path.of("src/test/resources/facts.tsv");
  private static final Path MISSING = Path.of("target/facts-missing.tsv");
  private static final List<Class<?>> CHECKS =
      List.of(FiguresTest.class, WorkedExamplesTest.class, PointsOfHandoutTest.class);

  /** Tests of what the handout's figures show as they move. */
  private static final Path BROWSER = Path.of("../handout/src/test/java/p02/handout/browser");

  private static final Pattern IN_BROWSER = Pattern.compile("in a browser by (\\w+)");

  private static final Set<String> KINDS = Set.of("computed", "definition", "diagnosis", "run");

  /** A line of the list: where, the sentence, of which kind, and how it was checked. */
  private record Fact(String file, String text, String kind, String check) {
    static Fact of(String line) {
      String[] cells = line.split("\t", -1);
      assertThat(cells).as("four cells, parted by tabs: " + line).hasSize(4);
      return new Fact(cells[0], cells[1], cells[2], cells[3]);
    }

    Sentence sentence() {
      return new Sentence(file, text);
    }
  }

  private static List<Fact> facts() throws IOException {
    return Files.readAllLines(LIST).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(Fact::of)
        .toList();
  }

  @Test
  @DisplayName("has a line for each sentence with a number, a formula or a comparison")
  void shouldBeComplete() throws IOException {
    Set<Sentence> missing = new LinkedHashSet<>(Sentences.withFacts());
    assertThat(missing).hasSizeGreaterThan(500);
    facts().forEach(fact -> missing.remove(fact.sentence()));
    Files.createDirectories(MISSING.getParent());
    Files.writeString(
        MISSING,
        missing.stream()
            .map(each -> each.file() + "\t" + each.text() + "\t\t\n")
            .collect(Collectors.joining()));
    assertThat(missing)
        .as("sentences that are new or changed: check each, then add its line to %s", LIST)
        .isEmpty();
  }

  @Test
  @DisplayName("has no line for a sentence that is gone")
  void shouldHoldNothingElse() throws IOException {
    Set<Sentence> told = new LinkedHashSet<>(Sentences.withFacts());
    assertThat(facts()).allSatisfy(fact -> assertThat(told).contains(fact.sentence()));
  }

  @Test
  @DisplayName("names checks that exist")
  void shouldNameChecks() throws IOException {
    Set<String> methods =
        CHECKS.stream()
            .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
            .filter(method -> method.isAnnotationPresent(Test.class))
            .map(method -> method.getDeclaringClass().getSimpleName() + "." + method.getName())
            .collect(Collectors.toSet());
    List<String> named =
        facts().stream()
            .flatMap(fact -> Pattern.compile("\\b\\w+Test\\.\\w+").matcher(fact.check()).results())
            .map(MatchResult::group)
            .distinct()
            .toList();
    assertThat(named).isSubsetOf(methods);
    assertThat(named).as("figures that no line needs").containsAll(methods);
    assertThat(facts())
        .allSatisfy(
            fact ->
                IN_BROWSER
                    .matcher(fact.check())
                    .results()
                    .forEach(
                        match -> assertThat(BROWSER.resolve(match.group(1) + ".java")).exists()));
  }

  @Test
  @DisplayName("says of each line what kind it is and how it was checked")
  void shouldSayHow() throws IOException {
    assertThat(facts())
        .allSatisfy(
            fact -> {
              assertThat(fact.kind()).as(fact.text()).isIn(KINDS);
              assertThat(fact.check()).as(fact.text()).isNotBlank();
            });
  }
}
