package p02.engine.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import p02.engine.assignment.HiddenTests;
import p02.engine.assignment.Kit;
import p02.engine.assignment.Reference;
import p02.engine.model.GradeReport;
import p02.engine.model.Intake;
import p02.engine.model.Judged;
import p02.engine.model.Submission;
import p02.engine.room.CompilerRoom;
import p02.engine.run.Asked;
import p02.engine.score.Scorer;

/** Marks one submission after the other and keeps nothing. */
final class Marker implements AutoCloseable {
  private final CompilerRoom room;
  private final Preparer preparer;
  private final Judge judge;
  private final Scorer scorer;

  Marker(Kit kit, HiddenTests tests, Reference reference) throws IOException {
    this(kit, tests, reference, Conditions.TRUSTED);
  }

  Marker(Kit kit, HiddenTests tests, Reference reference, Conditions conditions)
      throws IOException {
    this.room = conditions.room(kit, tests, 1);
    this.preparer = new Preparer(kit, tests, reference, conditions.repairs(), room.desk());
    this.judge = new Judge(kit, tests, reference, conditions, tests.packages());
    this.scorer = new Scorer(tests.assignment());
  }

  /**
   * Marks.
   *
   * @param intake what was read
   * @param student whose variant counts; empty if nobody said
   * @param flags for the instructor
   */
  GradeReport mark(Intake intake, String student, List<String> flags) {
    return mark(intake, Asked.of(student), flags);
  }

  /** Marks, with more said to the hidden tests. */
  GradeReport mark(Intake intake, Asked asked, List<String> flags) {
    if (intake instanceof Intake.Unreadable unreadable) {
      return scorer.unreadable(unreadable);
    }
    Submission submission = (Submission) intake;
    Judged judged = judge.judge(preparer.prepare(submission), asked, problem -> true);
    return report(scorer, submission, asked.student(), judged, flags);
  }

  /** Seconds of processor time that workers took for the submission that was marked last. */
  double spent() {
    return judge.spent();
  }

  /** Points for verdicts, and what the report says beside them. */
  static GradeReport report(
      Scorer scorer, Submission submission, String student, Judged judged, List<String> flags) {
    List<String> allFlags = new ArrayList<>(flags);
    judged.results().values().stream()
        .flatMap(List::stream)
        .forEach(result -> allFlags.addAll(result.feedback().flags()));
    List<String> remarks = new ArrayList<>(submission.remarks());
    remarks.addAll(judged.remarks());
    return scorer.grade(submission.id(), student, judged.results(), remarks, allFlags);
  }

  @Override
  public void close() {
    judge.close();
    preparer.close();
    room.close();
  }
}
