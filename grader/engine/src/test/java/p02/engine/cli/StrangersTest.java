package p02.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Complete submissions of strangers")
class StrangersTest {
  private static final Path HOME = Path.of("../..").toAbsolutePath().normalize();
  private static final int WRITTEN = 39;

  @TempDir private Path folder;

  @Test
  void shouldAllGetFullMarks() throws IOException {
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said, true);
    int code =
        Main.commandLine(HOME, out, out)
            .execute("batch", "" + HOME.resolve("grader/corpus/strangers"), "--out", "" + folder);
    List<String> rows = Files.readAllLines(folder.resolve("gradebook.csv"));
    assertThat(rows.stream().skip(1))
        .as(said.toString())
        .hasSize(WRITTEN)
        .allMatch(row -> row.matches("[^,]+,[^,]+,100,100,.*"));
    assertThat(code).isZero();
  }
}
