package p02.engine.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import p02.engine.model.Feedback;
import p02.engine.model.GradedTask;
import p02.engine.model.Outcome;

/**
 * A paragraph about one task that may be sent to the student as it stands. It is made of what the
 * student's report holds, too, and so of no value that a hidden test expects.
 */
public final class Letter {
  private Letter() {}

  /**
   * What was asked, what the code did, what it cost, and the cause if it is known.
   *
   * @param compared every value of the task, of which only it is told how many are right
   */
  public static String of(GradedTask task, Explained compared) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        "In task %s (%s) the tests gave you %s of %s points"
            .formatted(
                task.task().number(),
                task.task().title(),
                NumberStyle.text(task.score()),
                NumberStyle.text(task.task().points())));
    Outcome.Kind kind = task.outcome().kind();
    boolean judged =
        kind == Outcome.Kind.PASSED
            || kind == Outcome.Kind.FAILED
            || kind == Outcome.Kind.RIGHT_BUT_FOR_EDGES;
    if (judged) {
      sentences.add("The task asks for: " + task.task().asked());
    }
    long right = compared.lines().stream().filter(Explained.Line::right).count();
    if (kind == Outcome.Kind.FAILED && !compared.lines().isEmpty()) {
      sentences.add(
          "Of %d values that were compared, %d are right"
              .formatted(compared.lines().size(), right));
    }
    sentences.add(what(task, kind));
    sentences.addAll(causes(task));
    if (kind == Outcome.Kind.FAILED || kind == Outcome.Kind.RIGHT_BUT_FOR_EDGES) {
      sentences.add("An example with other numbers: " + task.task().example());
    }
    return sentences.stream()
        .map(Letter::sentence)
        .filter(each -> !each.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** Of several rules that a wrong answer breaks, the first is example enough. */
  private static String what(GradedTask task, Outcome.Kind kind) {
    OutcomeText text = OutcomeText.of(task.outcome());
    return switch (kind) {
      case PASSED -> "Your answer is right";
      case RIGHT_BUT_FOR_EDGES -> text.message();
      case FAILED -> "Where it is wrong: " + text.message().lines().findFirst().orElse("");
      default -> "What happened: " + (text.message().isEmpty() ? text.label() : text.message());
    };
  }

  private static List<String> causes(GradedTask task) {
    List<String> named =
        task.feedback().misconceptions().stream().map(Feedback.Named::sentence).toList();
    return named.isEmpty() ? List.of() : List.of("The likely cause: " + String.join(" ", named));
  }

  /** On one line, with a full stop at its end. */
  private static String sentence(String text) {
    String line = text.lines().map(String::strip).collect(Collectors.joining(" ")).strip();
    return line.isEmpty() || line.matches(".*[.!?][)”\"]?") ? line : line + ".";
  }
}
