package p02.hidden;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import p02.hidden.judge.Audit;
import p02.hidden.judge.Detail;
import p02.hidden.judge.Explanation;
import p02.hidden.judge.Judgement;
import p02.hidden.judge.TaskSpec;
import p02.hidden.judge.Trial;
import p02.hidden.judge.Verdict;
import p02.hidden.observe.Seen;
import p02.hidden.observe.StudentExceptions;
import p02.hidden.script.Adapter;
import p02.hidden.script.Script;
import p02.hidden.script.Subject;
import p02.hidden.worksheet.Answers;
import p02.hidden.worksheet.Sheet;
import p02.hidden.worksheet.StudentId;
import p02.hidden.worksheet.WrittenNumbers;

/** What a hidden test asks of a student's code; each test asks once. */
public final class Check {
  private final TaskSpec task;
  private final Detail detail;
  private final Beside beside;
  private final List<String> remarks = new ArrayList<>();
  private Optional<Supplier<Verdict>> judgement = Optional.empty();

  Check(TaskSpec task, Detail detail, Beside beside) {
    this.task = task;
    this.detail = detail;
    this.beside = beside;
  }

  /** Runs the script against the student's code and holds what it shows against the oracle. */
  public <I, M extends I> void compare(Class<? extends Adapter<I, M>> adapter, Script<I> script) {
    if (detail == Detail.RULES) {
      Seen seen = Trial.seenOfRight(subject(adapter), script);
      judgement = Optional.of(() -> rules(seen));
      return;
    }
    Trial<I, M> trial =
        Trial.of(subject(adapter), () -> subjectAnew(adapter), beside.budget(), script);
    judgement = Optional.of(() -> judged(trial));
  }

  /** Holds a worksheet's numbers against the student's variant; each earns its part. */
  public <M> void worksheet(Sheet<M> sheet, Class<? extends Answers> answers, StudentId student) {
    if (detail == Detail.RULES) {
      judgement = Optional.of(() -> Verdict.of("rules"));
      return;
    }
    WrittenNumbers written = sheet.read(task, Adapters.<Answers>made(answers), student);
    judgement = Optional.of(() -> sheet.judge(task, student, written, detail));
  }

  /** No verdict that counts: whoever asked for one gets none. */
  private static Verdict rules(Seen seen) {
    Verdict verdict = Verdict.of("rules");
    seen.rules()
        .forEach(rule -> verdict.with(rule.isEdge() ? "rule.edge" : "rule.rule", rule.rule()));
    return verdict;
  }

  private <I, M extends I> Verdict judged(Trial<I, M> trial) {
    Verdict verdict = new Judgement(task).of(trial);
    if (detail == Detail.AUDIT) {
      Audit.of(task, trial).publish(verdict);
    } else if (detail == Detail.EXPLAIN) {
      Trial.Shown shown = trial.explained();
      Explanation.publish(verdict, task, shown.own(), shown.right());
    }
    return verdict;
  }

  /**
   * Adds a remark, if {@code own} finds one in the student's code; an exception there is none,
   * since the cases have judged it.
   */
  public <I, M extends I> void remark(
      Class<? extends Adapter<I, M>> adapter, Function<I, Optional<String>> own) {
    if (detail == Detail.RULES) {
      return;
    }
    try {
      own.apply(subject(adapter).own()).ifPresent(this::remark);
    } catch (RuntimeException thrown) {
      StudentExceptions.rethrowIfFatal(thrown);
    }
  }

  private static <I, M extends I> Subject<I, M> subject(Class<? extends Adapter<I, M>> adapter) {
    return Adapters.<Adapter<I, M>>made(adapter).subject();
  }

  private <I, M extends I> Subject<I, M> subjectAnew(Class<? extends Adapter<I, M>> adapter) {
    return Adapters.<Adapter<I, M>>made(adapter, beside.anew().get()).subject();
  }

  /** Adds a remark, which costs nothing, to a right answer. */
  public void remark(String remark) {
    remarks.add(remark);
  }

  /** Judges what the student's code did; a failure in here is the grader's own. */
  Optional<Verdict> verdict() {
    Optional<Verdict> verdict = judgement.map(Supplier::get);
    verdict.ifPresent(found -> remarks.forEach(remark -> found.with("remark", remark)));
    return verdict;
  }
}
