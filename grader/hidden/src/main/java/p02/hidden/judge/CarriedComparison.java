package p02.hidden.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import p02.hidden.observe.CaseRecorder;
import p02.hidden.observe.Content;
import p02.hidden.observe.Observation;
import p02.hidden.observe.StudentExceptions;
import p02.hidden.observe.Tolerance;
import p02.hidden.script.CarriedModel;
import p02.hidden.script.CarriedResults;
import p02.hidden.script.Script;
import p02.hidden.script.ScriptSubject;
import p02.kit.TodoException;

/**
 * Compares what carried models show with what the student's code showed, and finds out whether the
 * earlier results that they are built on can be carried.
 *
 * @param <I> the subject's interface
 * @param <M> the oracle's model of it
 */
final class CarriedComparison<I, M extends I> {
  private final Comparison<I, M> whole;
  private final Supplier<ScriptSubject<I, M>> again;
  private final Script<I> script;
  private final Consumer<Runnable> beside;
  private final Set<String> changing = new TreeSet<>();

  /** Tasks whose results together took more than there is; with others they would, too. */
  private final List<List<String>> spent = new ArrayList<>();

  /**
   * A comparison with carried models.
   *
   * @param whole what the student's code and the oracle showed
   * @param again the student's code, loaded anew
   * @param beside runs what is no part of the task
   */
  CarriedComparison(
      Comparison<I, M> whole,
      Supplier<ScriptSubject<I, M>> again,
      Script<I> script,
      Consumer<Runnable> beside) {
    this.whole = whole;
    this.again = again;
    this.script = script;
    this.beside = beside;
  }

  /**
   * The oracle with the student's earlier results, which are asked for in classes loaded anew.
   * Where no task is earlier, nothing is loaded.
   *
   * @param earlier which of the models are built on earlier tasks alone
   */
  List<CarriedModel<M>> models(Predicate<CarriedModel<M>> earlier) {
    boolean any =
        whole.subject().carriedModels().apply(whole.subject().own()).stream().anyMatch(earlier);
    return any ? models(earlier, new CallRecorder()) : List.of();
  }

  /** The same, written down. */
  private List<CarriedModel<M>> models(Predicate<CarriedModel<M>> earlier, CallRecorder recorder) {
    ScriptSubject<I, M> anew = again.get();
    return anew.carriedModels().apply(recorder.before(anew.own(), anew.own())).stream()
        .filter(earlier)
        .toList();
  }

  /**
   * What a carried model shows in classes loaded anew once more, if its earlier results and the
   * student's own answers follow from what they are given.
   *
   * @param earlier which of the models are built on earlier tasks alone
   * @param place which of those
   */
  Optional<List<Observation>> ifSound(
      Predicate<CarriedModel<M>> earlier, int place, ContentComparator comparator) {
    CallRecorder asked = new CallRecorder();
    return ifAlike(models(earlier, asked).get(place), comparator::right, false)
        .filter(
            observed ->
                followsFromArguments(asked.calls(), earlier, place, comparator.tolerance()));
  }

  /**
   * Earlier results, the student's own answers, and what the carried model expects in their place.
   */
  private boolean followsFromArguments(
      List<CallRecorder.Call> before,
      Predicate<CarriedModel<M>> earlier,
      int place,
      Tolerance tolerance) {
    try {
      CallRecorder asked = new CallRecorder();
      script.run(asked.before(whole.subject().right(), whole.subject().own()), new CaseRecorder());
      return new Probe(whole.subject().right(), () -> loaded(earlier, place), beside, tolerance)
          .follows(before, asked.calls());
    } catch (Throwable open) {
      StudentExceptions.rethrowUnlessOfStudent(open);
      // Asked otherwise, an earlier task is open or breaks: nothing to carry.
      return false;
    } finally {
      TodoException.forget();
    }
  }

  private ProbeAnswers.Loaded loaded(Predicate<CarriedModel<M>> earlier, int place) {
    ScriptSubject<I, M> anew = again.get();
    CarriedModel<M> carriedModel =
        anew.carriedModels().apply(anew.own()).stream().filter(earlier).toList().get(place);
    return new ProbeAnswers.Loaded(anew.own(), carriedModel.model().apply(new CarriedResults()));
  }

  /**
   * What a carried model shows, if the student's results that it is built on can be carried and
   * what it shows is like what the student's code showed.
   *
   * @param edges whether the edges must be alike, too
   */
  Optional<List<Observation>> ifAlike(
      CarriedModel<M> carriedModel, BiPredicate<Content, Content> alike, boolean edges) {
    if (spent.stream().anyMatch(carriedModel.from()::containsAll)) {
      return Optional.empty();
    }
    CarriedResults results = new CarriedResults();
    CaseRecorder cases = whole.recorderWhile(alike, edges);
    try {
      beside.accept(() -> run(carriedModel.model().apply(results), results, cases));
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
}
