package p02.hidden.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiPredicate;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import p02.hidden.observe.CaseRecorder;
import p02.hidden.observe.Content;
import p02.hidden.observe.LibraryChance;
import p02.hidden.observe.Mismatch;
import p02.hidden.observe.Observation;
import p02.hidden.observe.StudentExceptions;
import p02.hidden.observe.Tolerance;
import p02.hidden.script.CarriedModel;
import p02.hidden.script.CarriedResults;
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
  private final Supplier<ScriptSubject<I, M>> again;
  private final ScriptSubject<I, M> subject;
  private final Script<I> script;
  private final List<Observation> own;
  private final List<Observation> right;
  private final Set<String> changing = new TreeSet<>();

  /** Tasks whose results together took more than there is; with others they would, too. */
  private final List<List<String>> spent = new ArrayList<>();

  private Comparison(
      Supplier<ScriptSubject<I, M>> again,
      ScriptSubject<I, M> subject,
      Script<I> script,
      List<Observation> own,
      List<Observation> right) {
    this.again = again;
    this.subject = subject;
    this.script = script;
    this.own = own;
    this.right = right;
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

  /**
   * The oracle with the student's earlier results, which are asked for in classes loaded anew.
   * Where no task is earlier, nothing is loaded.
   *
   * @param earlier which of the mixtures are built on earlier tasks alone
   */
  List<CarriedModel<M>> carriedModels(Predicate<CarriedModel<M>> earlier) {
    boolean any = subject.carriedModels().apply(subject.own()).stream().anyMatch(earlier);
    return any ? carriedModels(earlier, new CallRecorder()) : List.of();
  }

  /** The same, written down. */
  private List<CarriedModel<M>> carriedModels(
      Predicate<CarriedModel<M>> earlier, CallRecorder recorder) {
    ScriptSubject<I, M> anew = again.get();
    return anew.carriedModels().apply(recorder.before(anew.own(), anew.own())).stream()
        .filter(earlier)
        .toList();
  }

  /**
   * What a mixture shows in classes loaded anew once more, if its earlier results and the student's
   * own answers follow from what they are given.
   *
   * @param earlier which of the mixtures are built on earlier tasks alone
   * @param place which of those
   */
  Optional<List<Observation>> observationsIfSound(
      Predicate<CarriedModel<M>> earlier, int place, ContentComparator comparator) {
    CallRecorder asked = new CallRecorder();
    return observationsIfAlike(carriedModels(earlier, asked).get(place), comparator::right, false)
        .filter(
            observed ->
                followsFromArguments(asked.calls(), earlier, place, comparator.tolerance()));
  }

  /** Earlier results, the student's own answers, and what the mixture expects in their place. */
  private boolean followsFromArguments(
      List<CallRecorder.Call> before,
      Predicate<CarriedModel<M>> earlier,
      int place,
      Tolerance tolerance) {
    try {
      CallRecorder asked = new CallRecorder();
      script.run(asked.before(subject.right(), subject.own()), new CaseRecorder());
      Probe probe = new Probe(again.get().own(), subject.right(), tolerance);
      Probe expected =
          new Probe(
              carriedModels(earlier, new CallRecorder())
                  .get(place)
                  .model()
                  .apply(new CarriedResults()),
              subject.right(),
              tolerance);
      // One after the other, since each asks as much as a whole answer takes.
      return holds(() -> probe.repeats(before))
          && holds(() -> probe.followsMostArguments(before))
          && holds(() -> probe.varies(asked.calls()))
          && holds(() -> expected.varies(asked.calls()));
    } catch (Throwable open) {
      StudentExceptions.rethrowUnlessOfStudent(open);
      // Asked otherwise, an earlier task is open or breaks: nothing to carry.
      return false;
    } finally {
      TodoException.forget();
    }
  }

  private boolean holds(BooleanSupplier condition) {
    AtomicBoolean holds = new AtomicBoolean();
    beside(() -> holds.set(condition.getAsBoolean()));
    return holds.get();
  }

  /** As at the task's start, and paid from a budget of its own. */
  private static void beside(Runnable asking) {
    SeparateBudget.beside(() -> LibraryChance.beside(asking));
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

  /**
   * What a mixture shows, if the student's results that it is built on can be carried and what it
   * shows is like what the student's code showed.
   *
   * @param edges whether the edges must be alike, too
   */
  Optional<List<Observation>> observationsIfAlike(
      CarriedModel<M> carriedModel, BiPredicate<Content, Content> alike, boolean edges) {
    if (spent.stream().anyMatch(carriedModel.from()::containsAll)) {
      return Optional.empty();
    }
    CarriedResults results = new CarriedResults();
    CaseRecorder cases = recorderWhile(alike, edges);
    try {
      beside(() -> run(carriedModel.model().apply(results), results, cases));
      return results.areUsable() ? Optional.of(cases.observations()) : Optional.empty();
    } catch (Throwable open) {
      StudentExceptions.rethrowUnlessOfStudent(open);
      // It differs, or the student's earlier task is open, missing or without end: nothing to
      // carry.
      if (StudentExceptions.isSpent(open)) {
        spent.add(carriedModel.from());
      }
      return Optional.empty();
    } finally {
      changing.addAll(results.changing());
      TodoException.forget();
    }
  }

  private void run(M model, CarriedResults results, CaseRecorder cases) {
    try {
      script.run(model, cases);
    } catch (Throwable thrown) {
      StudentExceptions.<RuntimeException>rethrow(thrown);
    }
    results.stopRecording();
    cases.runEdges();
  }

  /** Earlier tasks whose methods changed an argument. */
  Set<String> changing() {
    return Set.copyOf(changing);
  }

  /** Collects as long as what is shown is like what the student's code showed in that place. */
  private CaseRecorder recorderWhile(BiPredicate<Content, Content> alike, boolean edges) {
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
