package p02.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

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
}
