package p02.hidden.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import p02.hidden.observe.CaseRecorder;
import p02.hidden.observe.Content;
import p02.hidden.observe.LibraryChance;
import p02.hidden.observe.Mismatch;
import p02.hidden.observe.Observation;
import p02.hidden.observe.StudentExceptions;
import p02.hidden.script.Script;
import p02.hidden.script.ScriptSubject;
import p02.kit.TodoException;
import p02.meter.budget.SeparateBudget;

/**
 * One script, run against the student's code and against the oracle: what each of them gave.
 *
 * @param <I> the subject's interface
 * @param <M> the oracle's model of it
 */
public final class Comparison<I, M extends I> {
  private final ScriptSubject<I, M> subject;
  private final Script<I> script;
  private final List<Observation> own;
  private final List<Observation> right;
  private final CarriedComparison<I, M> carried;

  private Comparison(
      Supplier<ScriptSubject<I, M>> again,
      ScriptSubject<I, M> subject,
      Script<I> script,
      List<Observation> own,
      List<Observation> right) {
    this.subject = subject;
    this.script = script;
    this.own = own;
    this.right = right;
    this.carried =
        new CarriedComparison<>(this, new CarriedSubject<>(again, script, Comparison::beside));
  }

  /**
   * Runs the student's code, then the oracle. An open task, a budget that is spent on ordinary
   * cases or a missing method ends the comparison.
   *
   * @param subject the student's code
   * @param again the same, loaded anew, so that nothing of an earlier run is left in its static
   *     fields
   */
  public static <I, M extends I> Comparison<I, M> of(
      ScriptSubject<I, M> subject, Supplier<ScriptSubject<I, M>> again, Script<I> script) {
    List<Observation> own = observations(script, subject.own(), new CaseRecorder());
    // Sticky: student code may have caught it.
    TodoException.last().ifPresent(StudentExceptions::rethrow);
    List<Observation> right = observations(script, subject.right(), new CaseRecorder());
    requireAnswers(own, right);
    return new Comparison<>(again, subject, script, own, right);
  }

  /** What a script records when the oracle answers. */
  public static <I, M extends I> CaseRecorder recordRight(
      ScriptSubject<I, M> subject, Script<I> script) {
    CaseRecorder cases = new CaseRecorder();
    observations(script, subject.right(), cases);
    return cases;
  }

  /** What is right must be there to be compared with, case by case. */
  private static void requireAnswers(List<Observation> own, List<Observation> right) {
    boolean answers =
        right.stream()
            .map(Observation::content)
            .noneMatch(each -> each instanceof Content.Thrown || each instanceof Content.Endless);
    if (!answers || own.size() != right.size()) {
      throw new IllegalStateException("the oracle has no answer to a case");
    }
  }

  ScriptSubject<I, M> subject() {
    return subject;
  }

  /** As at the task's start, and paid from a budget of its own. */
  static void beside(Runnable asking) {
    SeparateBudget.beside(() -> LibraryChance.beside(asking));
  }

  /** The same with models that are built on the student's earlier results. */
  CarriedComparison<I, M> carried() {
    return carried;
  }

  /** What the student's code gave. */
  List<Observation> own() {
    return own;
  }

  /** What is right. */
  List<Observation> right() {
    return right;
  }

  /** What a model shows; a model's own exception is a case's result as a student's would be. */
  List<Observation> observationsOf(M model) {
    return observations(script, model, new CaseRecorder());
  }

  /**
   * What a model shows, if it is what the student's code showed, throughout. Most models differ at
   * once, and their script ends there.
   *
   * @param edges whether the edges must be alike, too
   */
  Optional<List<Observation>> observationsIfAlike(
      M model, ContentComparator comparator, boolean edges) {
    try {
      return Optional.of(observations(script, model, recorderWhile(comparator::same, edges)));
    } catch (Mismatch early) {
      return Optional.empty();
    }
  }

  /** Collects as long as what is shown is like what the student's code showed in that place. */
  CaseRecorder recorderWhile(BiPredicate<Content, Content> alike, boolean edges) {
    return new CaseRecorder(
        (place, shown) ->
            (shown.isEdge() && !edges) || alike.test(own.get(place).content(), shown.content()));
  }

  /** What was shown, place by place. */
  public record Shown(List<Observation> own, List<Observation> right) {}

  /**
   * What the student's code and the oracle show, with intermediate results; without, if the
   * student's code for those is without end or may not run.
   */
  public Shown explained() {
    List<Observation> shown = new ArrayList<>();
    try {
      beside(() -> shown.addAll(observations(script, subject.own(), new CaseRecorder(true))));
      return new Shown(shown, observations(script, subject.right(), new CaseRecorder(true)));
    } catch (Error ended) {
      if (!StudentExceptions.isMeters(ended) && !StudentExceptions.isSpent(ended)) {
        throw ended;
      }
      return new Shown(own, right);
    } finally {
      TodoException.forget();
    }
  }

  private static <I> List<Observation> observations(Script<I> script, I model, CaseRecorder cases) {
    try {
      script.run(model, cases);
    } catch (Error | RuntimeException broken) {
      throw broken;
    } catch (Throwable thrown) {
      // Student code runs inside of cases; what leaves a script is the script's own fault.
      throw new IllegalStateException("the script itself failed", thrown);
    }
    cases.runEdges();
    return cases.observations();
  }
}
