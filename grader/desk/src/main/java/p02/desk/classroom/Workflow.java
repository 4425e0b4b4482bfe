package p02.desk.classroom;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import p02.engine.model.Assignment;
import p02.engine.model.Problem;
import p02.engine.report.Figures;

/**
 * A workflow that runs the students' own self-check, problem by problem, and reports it to GitHub
 * Classroom. It knows what students know, and nothing of the hidden tests.
 */
public final class Workflow {
  private static final String HEAD =
      """
      # Runs the self-check that every student has, as mvn test does at home. A problem counts here if all of its
      # tests are green; the marks come from the hidden tests, which are in no repository of a student.
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
      """;

  private static final String STEP =
      String.join(
          "\n",
          "      - name: Problem %1$s",
          "        id: %2$s",
          "        uses: classroom-resources/autograding-command-grader@v1",
          "        with:",
          "          test-name: Problem %1$s",
          "          command: mvn -B -q -ntp test -Dgroups=%2$s",
          "          timeout: 10",
          "          max-score: %3$s",
          "");

  private static final String RESULT = "          %s_RESULTS: ${{ steps.%s.outputs.result }}\n";

  private static final String REPORT =
      String.join(
          "\n",
          "      - name: Report",
          "        if: always()",
          "        uses: classroom-resources/autograding-grading-reporter@v1",
          "        env:",
          "%1$s        with:",
          "          runners: %2$s",
          "");

  private Workflow() {}

  /** The file's content, for {@code .github/workflows/classroom.yml}. */
  public static String of(Assignment assignment) {
    return HEAD
        + assignment.problems().stream().map(Workflow::step).collect(Collectors.joining())
        + report(assignment.problems());
  }

  private static String step(Problem problem) {
    return STEP.formatted(problem.number(), tag(problem), Figures.text(problem.points()));
  }

  private static String report(List<Problem> problems) {
    String results =
        problems.stream()
            .map(Workflow::tag)
            .map(tag -> RESULT.formatted(tag.toUpperCase(Locale.ROOT), tag))
            .collect(Collectors.joining());
    String runners = problems.stream().map(Workflow::tag).collect(Collectors.joining(","));
    return REPORT.formatted(results, runners);
  }

  private static String tag(Problem problem) {
    return "p" + problem.number().replace(".", "");
  }
}
