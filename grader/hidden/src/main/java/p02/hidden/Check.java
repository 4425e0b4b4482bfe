package p02.hidden;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import p02.hidden.judge.Comparison;
import p02.hidden.judge.Detail;
import p02.hidden.judge.Explanation;
import p02.hidden.judge.Judgement;
import p02.hidden.judge.MarginAudit;
import p02.hidden.judge.TaskSpec;
import p02.hidden.judge.Verdict;
import p02.hidden.judge.Witness;
import p02.hidden.observe.CaseRecorder;
import p02.hidden.observe.StudentExceptions;
import p02.hidden.script.Adapter;
import p02.hidden.script.Script;
import p02.hidden.script.ScriptSubject;
import p02.hidden.worksheet.StudentId;
import p02.hidden.worksheet.Worksheet;
import p02.hidden.worksheet.WorksheetAnswers;
import p02.hidden.worksheet.WrittenNumbers;
import p02.worker.FactKeys;

/** What a hidden test asks of a student's code; each test asks once. */
public final class Check {
  private final TaskSpec task;
  private final Detail detail;
  private final Optional<AsWitness> witness;
  private final Supplier<ClassLoader> freshLoader;
  private final List<String> remarks = new ArrayList<>();
  private Optional<Supplier<Verdict>> judgement = Optional.empty();
  private Optional<Watcher> watcher = Optional.empty();

  /** Who looks at what is asked, instead of asking a student's code. */
  interface Watcher {
    /** Sees what would be compared. */
    <I, M extends I> void compared(ScriptSubject<I, M> subject, Script<I> script);
  }

  /**
   * What a witness is asked.
   *
   * @param questions what a carried answer rests on
   * @param shownFirst what to begin with
   */
  record AsWitness(String questions, boolean shownFirst) {}

  /**
   * What one test asks.
   *
   * @param witness if it is one, and gives no verdict
   */
  Check(
      TaskSpec task,
      Detail detail,
      Optional<AsWitness> witness,
      Supplier<ClassLoader> freshLoader) {
    this.task = task;
    this.detail = detail;
    this.witness = witness;
    this.freshLoader = freshLoader;
  }

  /** Shows what is compared in place of comparing it; worksheets are read as ever. */
  void watch(Watcher looking) {
    watcher = Optional.of(looking);
  }

  /** Runs the script against the student's code and holds what it shows against the oracle. */
  public <I, M extends I> void compare(Class<? extends Adapter<I, M>> adapter, Script<I> script) {
    if (watcher.isPresent()) {
      watcher.get().compared(subject(adapter), script);
      return;
    }
    if (detail == Detail.RULES) {
      CaseRecorder cases = Comparison.recordRight(subject(adapter), script);
      judgement = Optional.of(() -> rules(cases));
      return;
    } else if (witness.isPresent()) {
      AsWitness again = witness.get();
      judgement =
          Optional.of(
              () ->
                  Witness.of(task, () -> subjectAnew(adapter), script)
                      .says(again.questions(), again.shownFirst()));
      return;
    }
    Comparison<I, M> comparison =
        Comparison.of(subject(adapter), () -> subjectAnew(adapter), script);
    judgement = Optional.of(() -> judged(comparison));
  }

  /** Holds a worksheet's numbers against the student's variant; each earns its part. */
  public <M> void worksheet(
      Worksheet<M> worksheet, Class<? extends WorksheetAnswers> answers, StudentId student) {
    if (detail == Detail.RULES) {
      judgement = Optional.of(() -> Verdict.none());
      return;
    }
    WrittenNumbers written =
        worksheet.read(task, Adapters.<WorksheetAnswers>made(answers), student);
    judgement = Optional.of(() -> worksheet.judge(task, student, written, detail));
  }

  /** No verdict that counts: whoever asked for one gets none. */
  private static Verdict rules(CaseRecorder cases) {
    Verdict verdict = Verdict.none();
    cases
        .rules()
        .forEach(
            rule ->
                verdict.with(rule.isEdge() ? FactKeys.RULE_OF_EDGE : FactKeys.RULE, rule.rule()));
    return verdict;
  }

  private <I, M extends I> Verdict judged(Comparison<I, M> comparison) {
    Verdict verdict = new Judgement(task).of(comparison);
    if (detail == Detail.AUDIT) {
      MarginAudit.of(task, comparison).publish(verdict);
    } else if (detail == Detail.EXPLAIN) {
      Comparison.Shown shown = comparison.explained();
      Explanation.publish(verdict, task, shown.own(), shown.right());
    }
    return verdict;
  }

  /**
   * The student's code in classes that are loaded anew, where {@code asked} is it: what its static
   * fields kept is gone. A model keeps nothing there and stands for itself.
   */
  public <I, M extends I> I anew(Class<? extends Adapter<I, M>> adapter, I asked) {
    return asked instanceof Adapter ? subjectAnew(adapter).own() : asked;
  }

  /**
   * Adds a remark, if {@code own} finds one in the student's code; an exception there is none,
   * since the cases have judged it.
   */
  public <I, M extends I> void remark(
      Class<? extends Adapter<I, M>> adapter, Function<I, Optional<String>> own) {
    if (detail == Detail.RULES || witness.isPresent() || watcher.isPresent()) {
      return;
    }
    try {
      own.apply(subject(adapter).own()).ifPresent(this::remark);
    } catch (RuntimeException thrown) {
      StudentExceptions.rethrowIfFatal(thrown);
    }
  }

  private static <I, M extends I> ScriptSubject<I, M> subject(
      Class<? extends Adapter<I, M>> adapter) {
    return Adapters.<Adapter<I, M>>made(adapter).subject();
  }

  private <I, M extends I> ScriptSubject<I, M> subjectAnew(Class<? extends Adapter<I, M>> adapter) {
    return Adapters.<Adapter<I, M>>made(adapter, freshLoader.get()).subject();
  }

  /** Adds a remark, which costs nothing, to a right answer. */
  public void remark(String remark) {
    remarks.add(remark);
  }

  /** Judges what the student's code did; a failure in here is the grader's own. */
  Optional<Verdict> verdict() {
    Optional<Verdict> verdict = judgement.map(Supplier::get);
    verdict.ifPresent(found -> remarks.forEach(remark -> found.with(FactKeys.REMARK, remark)));
    return verdict;
  }
}
