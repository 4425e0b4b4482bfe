package p02.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import p02.engine.failure.CommandWord;

class MainTest {
  private final StringWriter said = new StringWriter();
  private final PrintWriter err = new PrintWriter(said, true);

  @Test
  void anErrorShouldBeOneLineAndTheGradersOwnFailure() {
    int code =
        Main.run(
            () -> {
              throw new OutOfMemoryError("Java heap space");
            },
            err);
    assertThat(code).isEqualTo(ExitCode.GRADER_FAILED);
    assertThat(said.toString())
        .isEqualToNormalizingNewlines(
            "grade: the grader itself failed: OutOfMemoryError: Java heap space\n");
    assertThat(Main.run(() -> 3, err)).isEqualTo(3);
  }

  @Test
  void wordsToTypeShouldBeOneWordForTheShell() {
    assertThat(CommandWord.of("marks/anna_1")).isEqualTo("marks/anna_1");
    assertThat(CommandWord.of("Anna Müller")).isEqualTo("\"Anna Müller\"");
    assertThat(CommandWord.of("Ben O'Neil")).isEqualTo("\"Ben O'Neil\"");
    assertThat(CommandWord.of("a$b;c")).isEqualTo("'a$b;c'");
    assertThat(CommandWord.of("")).isEqualTo("\"\"");
  }
}
