package p02.engine.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import p02.engine.failure.UserMistake;
import p02.engine.intake.Origin;

@DisplayName("Names under which a batch filed what was sent")
class FiledNamesTest {
  private static final String TABLE =
      """
      submission,student,sent
      an_na,ann01,an*na
      an_na-2,zor01,an_na
      _x,,'=x
      _x-2,,'=x
      Berg_ Ben,,"Berg, Ben"
      """;

  @TempDir Path marks;

  private FiledNames read(String table) throws IOException {
    Files.write(marks.resolve("submissions.csv"), table.getBytes(StandardCharsets.UTF_8));
    return FiledNames.read(marks);
  }

  private static Origin sent(String name) {
    return new Origin(name, "", List.of(name), false);
  }

  @Test
  @DisplayName("are read as the batch wrote them, and as a spreadsheet saved them")
  void shouldRead() throws IOException {
    String saved = "\uFEFF" + TABLE.replace(',', ';').replace("\n", "\r\n") + ";;\r\n";
    for (FiledNames names : List.of(read(TABLE), read(saved.replace("Berg;", "Berg,")))) {
      assertThat(names.id(sent("an*na"))).contains("an_na");
      assertThat(names.id(sent("an_na"))).contains("an_na-2");
      assertThat(names.id(sent("Berg, Ben"))).contains("Berg_ Ben");
      assertThat(names.id(sent("=x"))).as("of two that are written alike").isEmpty();
      assertThat(names.id(sent("other"))).isEmpty();
    }
  }

  @Test
  @DisplayName("are nobody's where the table is none, and one line says so")
  void shouldStop() {
    assertThatThrownBy(() -> read("Name\tSent\nAnna\tanna\n"))
        .isInstanceOf(UserMistake.class)
        .hasMessageContaining("has no column submission, but Name, Sent, so that nobody can say");
    assertThatThrownBy(() -> read("submission,sent\n\"an_na,anna\n"))
        .hasMessageContaining("cannot be read as CSV");
  }
}
