package p02.engine.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import p02.engine.failure.UserMistake;

@DisplayName("Rubrics")
class RubricFilesTest {
  private static final Path HIDDEN = Path.of("../hidden/rubrics");
  private static final Path SHEETS = Path.of("../../exercises/answers");
  private static final Path MODELS = Path.of("../../solutions/answers");
  private static final Path HANDOUT = Path.of("../../handout/src/main/markdown");
  private static final Pattern PROMISE =
      Pattern.compile("`exercises/answers/(\\d\\.\\d)\\.md` \\((\\d+) points\\)");
  private static final Pattern THREE = Pattern.compile("three answers of 4 points each");
  private static final String SOUND =
      """
      question: "9.1"
      points: 2
      criteria:
        - id: first
          points: 1
          asks: what is asked
          earns: what earns it
          partial:
            - id: half
              points: 0.5
              when: a half
              say: That is a half.
        - id: second
          points: 1
          asks: what else is asked
          earns: what earns that
      """;

  @TempDir private Path folder;

  @Test
  void shippedOnesAreSoundAndWorthForty() throws IOException {
    SortedMap<String, Rubric> rubrics = RubricFiles.read(HIDDEN);
    assertThat(RubricChecks.complaints(rubrics, SHEETS, MODELS)).isEmpty();
    assertThat(rubrics.values().stream().mapToDouble(Rubric::points).sum()).isEqualTo(40);
  }

  @Test
  void handoutPromisesTheirPoints() throws IOException {
    SortedMap<String, Rubric> rubrics = RubricFiles.read(HIDDEN);
    SortedMap<String, Double> promised = new TreeMap<>();
    try (Stream<Path> pages = Files.list(HANDOUT)) {
      for (Path page : pages.toList()) {
        String text = Files.readString(page);
        PROMISE
            .matcher(text)
            .results()
            .forEach(found -> promised.put(found.group(1), Double.valueOf(found.group(2))));
        THREE
            .matcher(text)
            .results()
            .flatMap(found -> Stream.of("3.5a", "3.5b", "3.5c"))
            .forEach(question -> promised.put(question, 4.0));
      }
    }
    assertThat(promised).containsOnlyKeys(rubrics.keySet());
    rubrics.forEach(
        (question, rubric) -> assertThat(promised).containsEntry(question, rubric.points()));
  }

  @Test
  void isRead() throws IOException {
    Rubric rubric = read(SOUND).get("9.1");
    assertThat(rubric.criteria())
        .extracting(Rubric.Criterion::id)
        .containsExactly("first", "second");
    assertThat(rubric.criteria().get(0).partial())
        .containsExactly(new Rubric.Partial("half", 0.5, "a half", "That is a half."));
    assertThat(rubric.criteria().get(1).misconceptions()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "points: 2 | points: two | 9.1.yaml:2",
        "points: 2 | points: '2' | 9.1.yaml:2",
        "points: 2 | point: 2 | point",
        "asks: what is asked | asks: a$asks: b | Duplicate",
        "id: second | id: second$tip: x | tip",
        "question: \"9.1\" | question: \"9.2\" | name it 9.2.yaml",
      })
  void mistakesAreNamed(String text, String with, String message) {
    String broken = SOUND.replace(text, with.replace("$", "\n    "));
    assertThat(broken).isNotEqualTo(SOUND);
    assertThatThrownBy(() -> read(broken))
        .isInstanceOf(UserMistake.class)
        .hasMessageContaining(message)
        .hasMessageContaining("9.1.yaml");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "points: 2 | points: 3 | add up to 2.0",
        "points: 0.5 | points: 1 | a part is less",
        "points: 0.5 | points: 0.3 | in halves",
        "id: second | id: first | two criteria named first",
        "earns: what earns it | earns: ' ' | earns is missing",
        "say: That is a half. | say: '' | needs id, when and say",
        "asks: what else is asked | asks: other words | its sheet must say",
      })
  void whatDoesNotFitIsNamed(String text, String with, String complaint) throws IOException {
    Path sheets = Files.createDirectory(folder.resolve("sheets"));
    Path models = Files.createDirectory(folder.resolve("models"));
    Files.writeString(models.resolve("9.1.md"), "An answer.");
    Files.writeString(sheets.resolve("9.1.md"), SheetMarking.of(read(SOUND).get("9.1")));
    assertThat(RubricChecks.complaints(read(SOUND), sheets, models)).isEmpty();
    assertThat(RubricChecks.complaints(read(SOUND.replace(text, with)), sheets, models))
        .anySatisfy(line -> assertThat(line).contains("9.1").contains(complaint));
  }

  @Test
  void everySheetHasARubricAndAModelAnswer() throws IOException {
    Path sheets = Files.createDirectory(folder.resolve("sheets"));
    Files.writeString(sheets.resolve("9.3.md"), "What?");
    assertThat(RubricChecks.complaints(read(SOUND), sheets, folder.resolve("none")))
        .contains(
            "question 9.1: a rubric without an answer sheet",
            "question 9.3: an answer sheet without a rubric",
            "question 9.1: no model answer in " + folder.resolve("none"));
  }

  private SortedMap<String, Rubric> read(String yaml) throws IOException {
    Path rubrics = folder.resolve("rubrics");
    Files.createDirectories(rubrics);
    Files.writeString(rubrics.resolve("9.1.yaml"), yaml);
    return RubricFiles.read(rubrics);
  }
}
