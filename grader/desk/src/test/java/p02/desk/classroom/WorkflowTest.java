package p02.desk.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import p02.engine.model.Allowance;
import p02.engine.model.Assignment;
import p02.engine.model.Problem;
import p02.engine.model.Task;

@DisplayName("The workflow for GitHub Classroom")
class WorkflowTest {
  /** As mvn test prints it, where two problems are begun. */
  private static final String BOARD =
      """
      P02  self-check

        3.1  ReLU, by hand and in code            + + + + + + +       16 / 16
        3.3  Counting, parameters                 + x . . . .          2 / 12
        1.2  Learning by example                  - - - -              0 / 4

        [#####...................................]  18 of 32 points here
        48 of 54 tasks were not run (you asked for p33). Type mvn test to run all.
      """;

  @TempDir Path folder;

  @Test
  @DisplayName("runs the self-check, and knows no hidden test")
  void shouldRunTheSelfCheck() {
    Task task =
        new Task(
            "3.1.1",
            "t",
            "a",
            "e",
            2.5,
            "secret.Test",
            "m",
            new Allowance(1, 1, 1),
            Set.of(),
            Set.of());
    Problem problem = new Problem("3.1", "problem31", "title", List.of(task), List.of());
    assertThat(Workflow.of(new Assignment("P02", List.of(problem))))
        .contains(
            "    steps:\n      - uses: actions/checkout@v4\n",
            "        run: |\n          cat > \"$RUNNER_TEMP/points.py\" << 'END'\n          # The",
            "\n          END\n          mvn -B -q -ntp test",
            "points.py\" 2.5 <",
            "          CHECK_RESULTS: ${{ steps.check.outputs.result }}\n")
        .doesNotContain("secret", "hidden.", "\t");
  }

  @Test
  @DisplayName("gives each problem the board's points; an open task earns none")
  void shouldReadTheBoard() throws Exception {
    assertThat(points(BOARD))
        .isEqualTo(
            "{\"status\": \"fail\", \"max_score\": 32.0, \"tests\": ["
                + "{\"name\": \"3.1 ReLU, by hand and in code\", \"status\": \"pass\", \"score\": 16.0}, "
                + "{\"name\": \"3.3 Counting, parameters\", \"status\": \"fail\", \"score\": 2.0}, "
                + "{\"name\": \"1.2 Learning by example\", \"status\": \"fail\", \"score\": 0.0}]}");
  }

  @Test
  @DisplayName("reports an error where no board was drawn")
  void shouldNotGuess() throws Exception {
    assertThat(points("[ERROR] does not compile 3 / 4\n"))
        .isEqualTo("{\"status\": \"error\", \"max_score\": 32.0, \"tests\": []}");
  }

  private String points(String board) throws IOException, InterruptedException {
    Path script = Files.writeString(folder.resolve("points.py"), Workflow.script());
    Path text = Files.writeString(folder.resolve("board.txt"), board);
    ProcessBuilder python = new ProcessBuilder("python3", script.toString(), "32");
    Process process;
    try {
      process = python.redirectInput(text.toFile()).redirectErrorStream(true).start();
    } catch (IOException e) {
      assumeTrue(false, "there is no python3 here");
      throw e;
    }
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(out).isZero();
    assertThat(out).startsWith("result=");
    byte[] json = Base64.getDecoder().decode(out.strip().substring("result=".length()));
    return new String(json, StandardCharsets.UTF_8);
  }
}
