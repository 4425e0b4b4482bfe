package p02.engine.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import p02.engine.model.Assignment;
import p02.engine.model.GradeReport;
import p02.engine.model.GradedProblem;
import p02.engine.model.GradedTask;
import p02.engine.model.Intake;
import p02.engine.model.Outcome;
import p02.engine.model.Problem;
import p02.engine.model.ProblemState;
import p02.engine.model.Submission;
import p02.engine.model.TaskResult;
import p02.engine.model.Verdicts;

/** Turns outcomes into a {@link GradeReport}. */
public final class Scorer {
  private final Assignment assignment;

  /** A scorer for one assignment. */
  public Scorer(Assignment assignment) {
    this.assignment = assignment;
  }

  /**
   * Scores a submission that was read.
   *
   * @param submission the name under which it is filed
   * @param student whose variant it was held against
   * @param results problem number to task results, one for every task of every problem
   * @param remarks for the student, about the reading
   * @param flags for the instructor
   * @throws IllegalArgumentException if a task of the assignment has no result: nothing may be
   *     dropped in silence
   */
  public GradeReport grade(
      String submission,
      String student,
      Map<String, List<TaskResult>> results,
      List<String> remarks,
      List<String> flags) {
    List<GradedProblem> problems =
        assignment.problems().stream()
            .map(problem -> graded(problem, results.getOrDefault(problem.number(), List.of())))
            .toList();
    return new GradeReport(submission, student, firstFault(problems), problems, remarks, flags);
  }

  /**
   * Points for the verdicts on a submission, and what the report says beside them.
   *
   * @param student whose variant it was held against
   * @param flags for the instructor, beside those of the tasks
   */
  public GradeReport report(
      Submission submission, String student, Verdicts judged, List<String> flags) {
    Map<String, List<TaskResult>> results = CarriedSlips.settled(judged.results());
    List<String> allFlags = new ArrayList<>(flags);
    results.values().stream()
        .flatMap(List::stream)
        .forEach(result -> allFlags.addAll(result.feedback().flags()));
    List<String> remarks = new ArrayList<>(submission.remarks());
    remarks.addAll(judged.remarks());
    return grade(submission.id(), student, results, remarks, allFlags);
  }

  /** The report of a submission that could not be read. */
  public GradeReport unreadable(Intake.Unreadable unreadable) {
    return unreadable(unreadable, "", List.of());
  }

  /** The same, of a student that the roster knows, with flags for the instructor. */
  public GradeReport unreadable(Intake.Unreadable unreadable, String student, List<String> flags) {
    return new GradeReport(
        unreadable.id(), student, Optional.of(unreadable.reason()), List.of(), List.of(), flags);
  }

  private static GradedProblem graded(Problem problem, List<TaskResult> results) {
    if (!results.stream().map(TaskResult::task).toList().equals(problem.tasks())) {
      throw new IllegalArgumentException(
          "problem %s has %d tasks, but %d results"
              .formatted(problem.number(), problem.tasks().size(), results.size()));
    }
    List<GradedTask> tasks = results.stream().map(Scorer::graded).toList();
    double score = tasks.stream().mapToDouble(GradedTask::score).sum();
    List<Outcome> outcomes = results.stream().map(TaskResult::outcome).toList();
    return new GradedProblem(problem, States.of(outcomes), score, tasks);
  }

  private static GradedTask graded(TaskResult result) {
    double points = result.task().points();
    double score = result.outcome().kept().of(points);
    double alone =
        result.feedback().carried().map(carried -> carried.truth().of(points)).orElse(score);
    return new GradedTask(
        result.task(),
        result.outcome(),
        score,
        alone,
        result.remarks(),
        result.feedback(),
        result.standIns());
  }

  private static Optional<String> firstFault(List<GradedProblem> problems) {
    List<String> faults =
        problems.stream()
            .filter(problem -> problem.state() == ProblemState.GRADER_FAULT)
            .flatMap(problem -> problem.tasks().stream())
            .flatMap(Scorer::faultOf)
            .toList();
    return faults.stream()
        .findFirst()
        .map(
            first ->
                faults.size() == 1 ? first : first + " (and " + (faults.size() - 1) + " more)");
  }

  private static Stream<String> faultOf(GradedTask task) {
    return task.outcome() instanceof Outcome.GraderFault fault
        ? Stream.of("task " + task.task().number() + ": " + fault.reason())
        : Stream.empty();
  }
}
