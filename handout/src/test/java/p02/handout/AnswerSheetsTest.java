package p02.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("How written answers are marked")
class AnswerSheetsTest {
  private static final Path REAL = Path.of("../exercises/answers");

  @TempDir Path folder;

  private String filled(String sheet) throws IOException {
    Files.writeString(folder.resolve("9.1.md"), sheet);
    return new AnswerSheets(folder).in("Before.\n\n```sheet\n9.1\n```\n");
  }

  @Test
  @DisplayName("stands in the text as in the sheet")
  void shouldStandInTheText() throws IOException {
    assertThat(
            filled(
                "# 9.1\n\nWhy?\n\n## How it is marked (1 point)\n\n- 1 point: $1\n\n## Your answer\n"))
        .isEqualTo(
            "Before.\n\n**How the answer 9.1 is marked** (1 point, by people):\n\n- 1 point: $1\n");
  }

  @Test
  @DisplayName("is missed where there is no sheet, or the sheet says nothing of it")
  void shouldBeMissed() {
    assertThatThrownBy(() -> new AnswerSheets(folder).in("```sheet\n9.2\n```\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("\"9.2\"", "9.2.md");
    assertThatThrownBy(() -> filled("# 9.1\n\n## Your answer\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("9.1.md", "How it is marked");
  }

  @Test
  @DisplayName("stands there for every sheet that students get")
  void shouldBeComplete() throws IOException {
    StringBuilder text = new StringBuilder();
    for (Path file : files(Path.of("src/main/markdown"))) {
      text.append(Files.readString(file));
    }
    List<String> questions =
        files(REAL).stream()
            .map(file -> file.getFileName().toString().replace(".md", ""))
            .filter(name -> name.matches("\\d.*"))
            .toList();
    assertThat(questions).hasSize(10);
    assertThat(questions)
        .allSatisfy(each -> assertThat(text).contains("```sheet\n" + each + "\n```\n"));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }
}
