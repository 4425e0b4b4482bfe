package p02.desk.classroom;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import p02.engine.model.Assignment;
import p02.engine.report.NumberStyle;

/**
 * A workflow that runs the students' own self-check and reports its points to GitHub Classroom. It
 * knows what students know, and nothing of the hidden tests.
 */
public final class Workflow {
  private static final String TEXT =
      """
      # Runs the self-check that every student has, as mvn test does at home. The points here are those of its board;
      # the marks come from the hidden tests, which are in no repository of a student.
      name: Self-check
      on: [push, workflow_dispatch]
      permissions:
        checks: write
        actions: read
        contents: read
      jobs:
        self-check:
          runs-on: ubuntu-latest
          if: github.actor != 'github-classroom[bot]'
          steps:
            - uses: actions/checkout@v4
            - uses: actions/setup-java@v4
              with:
                distribution: temurin
                java-version: 17
                cache: maven
            - name: Self-check
              id: check
              shell: bash
              run: |
                cat > "$RUNNER_TEMP/points.py" << 'END'
      %s          END
                mvn -B -q -ntp test > "$RUNNER_TEMP/board.txt" 2>&1 || true
                cat "$RUNNER_TEMP/board.txt"
                python3 "$RUNNER_TEMP/points.py" %s < "$RUNNER_TEMP/board.txt" >> "$GITHUB_OUTPUT"
            - name: Report
              uses: classroom-resources/autograding-grading-reporter@v1
              env:
                CHECK_RESULTS: ${{ steps.check.outputs.result }}
              with:
                runners: check
      """;

  private Workflow() {}

  /** The file's content, for {@code .github/workflows/classroom.yml}. */
  public static String of(Assignment assignment) {
    return TEXT.formatted(script().indent(10), NumberStyle.text(assignment.points()));
  }

  /** What turns a board into the reporter's words. */
  static String script() {
    try (InputStream in = Workflow.class.getResourceAsStream("points.py")) {
      return new String(
          Objects.requireNonNull(in, "points.py").readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("a resource of this jar cannot be read", e);
    }
  }
}
