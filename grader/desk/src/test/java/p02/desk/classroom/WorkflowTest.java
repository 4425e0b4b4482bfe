package p02.desk.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import p02.engine.model.Allowance;
import p02.engine.model.Assignment;
import p02.engine.model.Problem;
import p02.engine.model.Task;

@DisplayName("The workflow for GitHub Classroom")
class WorkflowTest {
  @Test
  @DisplayName("runs each problem's self-check, and reports all of them")
  void shouldBeGolden() {
    Assignment assignment =
        new Assignment("P02", List.of(problem("3.1", "problem31"), problem("1.2", "tutorial12")));
    String workflow = Workflow.of(assignment);
    assertThat(workflow)
        .endsWith(
            """
                  - name: Problem 3.1
                    id: p31
                    uses: classroom-resources/autograding-command-grader@v1
                    with:
                      test-name: Problem 3.1
                      command: mvn -B -q -ntp test -Dgroups=p31
                      timeout: 10
                      max-score: 2.5
                  - name: Problem 1.2
                    id: p12
                    uses: classroom-resources/autograding-command-grader@v1
                    with:
                      test-name: Problem 1.2
                      command: mvn -B -q -ntp test -Dgroups=p12
                      timeout: 10
                      max-score: 2.5
                  - name: Report
                    if: always()
                    uses: classroom-resources/autograding-grading-reporter@v1
                    env:
                      P31_RESULTS: ${{ steps.p31.outputs.result }}
                      P12_RESULTS: ${{ steps.p12.outputs.result }}
                    with:
                      runners: p31,p12
            """)
        .contains("    steps:\n      - uses: actions/checkout@v4\n")
        .doesNotContain("hidden.problem", "secret");
  }

  private static Problem problem(String number, String packageName) {
    Task task =
        new Task(number + ".1", "t", "a", "e", 2.5, "secret.Test", "m", new Allowance(1, 1, 1));
    return new Problem(number, packageName, "title", List.of(task), List.of());
  }
}
