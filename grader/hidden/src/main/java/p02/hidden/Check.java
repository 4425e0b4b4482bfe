package p02.hidden;

import java.util.Optional;
import java.util.function.Supplier;

/** What a hidden test asks of a student's code; each test asks once. */
public final class Check {
  private final Task task;
  private Optional<Supplier<Verdict>> judgement = Optional.empty();

  Check(Task task) {
    this.task = task;
  }

  /** Runs the script against the student's code and holds what it shows against the oracle. */
  public <I, M extends I> void compare(Subject<I, M> subject, Script<I> script) {
    Trial<I, M> trial = Trial.of(subject, script);
    judgement = Optional.of(() -> new Judgement(task).of(trial));
  }

  /** Holds a worksheet's numbers against the student's variant; each earns its part. */
  public <M> void worksheet(Sheet<M> sheet, StudentId student) {
    Sheet.Written written = sheet.read(student);
    judgement = Optional.of(() -> sheet.judge(task, student, written));
  }

  /** Judges what the student's code did; a failure in here is the grader's own. */
  Optional<Verdict> verdict() {
    return judgement.map(Supplier::get);
  }
}
