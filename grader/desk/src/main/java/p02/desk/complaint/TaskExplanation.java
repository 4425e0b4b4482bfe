package p02.desk.complaint;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import p02.engine.Grader;
import p02.engine.failure.UserMistake;
import p02.engine.intake.Inbox;
import p02.engine.marking.MarkingOptions;
import p02.engine.model.GradeReport;
import p02.engine.model.GradedProblem;
import p02.engine.model.GradedTask;
import p02.engine.report.CodePart;
import p02.engine.report.Explained;
import p02.engine.report.Letter;
import p02.engine.report.Pages;
import p02.engine.run.Walls;
import p02.worker.ParameterKeys;

/**
 * Why a task got its points.
 *
 * @param report the whole submission's marks
 * @param task the task
 * @param code what the student wrote for it
 * @param names submission to the person's name, where it is known
 */
public record TaskExplanation(
    GradeReport report, GradedTask task, List<CodePart> code, Map<String, String> names) {
  /** Copies the list. */
  public TaskExplanation {
    code = List.copyOf(code);
    names = Map.copyOf(names);
  }

  /**
   * Marks the submission again and keeps every value of one task.
   *
   * @throws UserMistake if there is no such task, or nothing could be judged
   */
  public static TaskExplanation to(Question question, String task, Grader grader, Walls walls)
      throws IOException, InterruptedException {
    requireTask(grader, task);
    MarkingOptions options =
        new MarkingOptions(
            question.repairs(),
            walls,
            MarkingOptions.Proof.ASKED,
            Map.of(ParameterKeys.DETAIL, "explain"));
    Map<String, String> names =
        question.name().map(name -> Map.of(question.submission().id(), name)).orElse(Map.of());
    Inbox alone = Inbox.of(List.of(question.submission()));
    GradeReport report = grader.mark(alone, question.roster(), options).get(0).report();
    for (GradedProblem problem : report.problems()) {
      for (GradedTask graded : problem.tasks()) {
        if (graded.task().number().equals(task)) {
          return new TaskExplanation(
              report,
              graded,
              TaskCode.of(grader.kit(), question.submission(), problem.problem(), task),
              names);
        }
      }
    }
    throw new UserMistake(report.notGraded().orElse("nothing could be read"));
  }

  private static void requireTask(Grader grader, String task) {
    List<String> numbers =
        grader.assignment().problems().stream()
            .flatMap(problem -> problem.tasks().stream())
            .map(each -> each.number())
            .toList();
    if (numbers.contains(task)) {
      return;
    }
    List<String> inside = numbers.stream().filter(each -> each.startsWith(task + ".")).toList();
    throw new UserMistake(
        inside.isEmpty()
            ? "%s is no task; there are %s to %s"
                .formatted(task, numbers.get(0), numbers.get(numbers.size() - 1))
            : "%s has several tasks, say which: %s".formatted(task, String.join(", ", inside)));
  }

  /** A paragraph that may be sent to the student. */
  public String letter() {
    return Letter.of(task, Explained.of(task));
  }

  /** The page, for the instructor: it holds expected values. */
  public String page(Grader grader) {
    return new Pages(grader.assignment(), names).explain(report, task, Explained.of(task), code);
  }
}
