package p02.hidden;

import java.util.Optional;

/** What a hidden test asks of a student's code; each test asks once. */
public final class Check {
  private final Task task;
  private Optional<Verdict> verdict = Optional.empty();

  Check(Task task) {
    this.task = task;
  }

  /** Runs the script against the student's code and holds what it shows against the oracle. */
  public <I, M extends I> void compare(Subject<I, M> subject, Script<I> script) {
    verdict = Optional.of(new Judgement(task).of(Trial.of(subject, script)));
  }

  /** Holds a worksheet's numbers against the student's variant; each earns its part. */
  public <M> void worksheet(Sheet<M> sheet, StudentId student) {
    verdict = Optional.of(sheet.judge(task, student));
  }

  Optional<Verdict> verdict() {
    return verdict;
  }
}
