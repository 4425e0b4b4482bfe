package p02.engine.marking;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import p02.engine.model.Assignment;
import p02.engine.model.GradeReport;
import p02.engine.model.Intake;
import p02.engine.model.Submission;
import p02.engine.model.Verdicts;
import p02.engine.run.TestRequest;
import p02.engine.score.Scorer;

/**
 * Marks one submission after the other with one worker, believes it, and keeps nothing: the way
 * that a class takes, without the class.
 */
public final class SubmissionMarking implements AutoCloseable {
  private final Assignment assignment;
  private final Stages stages;
  private final Preparing preparing;
  private final Judging judging;
  private final Scorer scorer;

  /** Starts the stages; they are closed with it. */
  public SubmissionMarking(Assignment assignment, Stages stages) throws IOException {
    TreeSet<String> packages = new TreeSet<>();
    assignment.problems().forEach(problem -> packages.add(problem.packageName()));
    this.assignment = assignment;
    this.stages = stages;
    this.preparing = stages.preparing();
    this.judging = stages.judging(packages);
    this.scorer = new Scorer(assignment);
  }

  /**
   * Marks.
   *
   * @param intake what was read
   * @param student whose variant counts; empty if nobody said
   * @param flags for the instructor
   */
  public GradeReport mark(Intake intake, String student, List<String> flags) {
    return mark(intake, TestRequest.of(student), flags);
  }

  /** Marks, with more said to the hidden tests. */
  public GradeReport mark(Intake intake, TestRequest request, List<String> flags) {
    if (intake instanceof Intake.Unreadable unreadable) {
      return scorer.unreadable(unreadable);
    }
    Submission submission = (Submission) intake;
    return scorer.report(submission, request.student(), judged(submission, request), flags);
  }

  private Verdicts judged(Submission submission, TestRequest request) {
    try {
      return judging.judge(preparing.prepare(submission), request, problem -> true);
    } catch (TooMuchToReadException e) {
      return Verdicts.faults(assignment, e.getMessage());
    }
  }

  @Override
  public void close() {
    judging.close();
    preparing.close();
    stages.close();
  }
}
