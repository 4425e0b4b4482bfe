package p02.engine.report;

import java.util.ArrayList;
import java.util.List;
import p02.engine.model.Feedback;
import p02.engine.model.GradedTask;
import p02.engine.model.Outcome;

/**
 * What a student reads of one task; the same in every report.
 *
 * @param label two or three words
 * @param lines what happened, why, and what the task asks for; empty if all is right
 */
public record TaskText(String label, List<String> lines) {

  /** The wording for a task. */
  public static TaskText of(GradedTask task) {
    OutcomeText outcome = OutcomeText.of(task.outcome());
    Feedback feedback = task.feedback();
    Outcome.Kind kind = task.outcome().kind();
    boolean edges = kind == Outcome.Kind.RIGHT_BUT_FOR_EDGES;
    boolean passed = kind == Outcome.Kind.PASSED || edges;
    List<String> lines = new ArrayList<>();
    if (!outcome.message().isEmpty()) {
      lines.add(outcome.message());
    }
    feedback.misconceptions().forEach(each -> lines.add(each.sentence()));
    feedback.carried().ifPresent(carried -> lines.add(carried(task, carried, passed)));
    if (edges || kind == Outcome.Kind.FAILED) {
      lines.add("Asked: " + task.task().asked() + ".");
      lines.add("Example: " + task.task().example() + ".");
    }
    lines.addAll(task.remarks());
    String label = passed && !edges && feedback.carried().isPresent() ? "carried" : outcome.label();
    return new TaskText(label, List.copyOf(lines));
  }

  private static String carried(GradedTask task, Feedback.Carried carried, boolean passed) {
    String what =
        passed
            ? "Right for what you computed before (%s); an early slip is not counted twice."
            : "Some of it is right for what you computed before (%s) and counts.";
    return (what + " Without that: %s of %s points.")
        .formatted(
            carried.from(), NumberStyle.text(task.alone()), NumberStyle.text(task.task().points()));
  }
}
