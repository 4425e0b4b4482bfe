package p02.hidden.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import p02.hidden.observe.CaseRecorder;
import p02.hidden.observe.Content;
import p02.hidden.observe.Observation;
import p02.hidden.observe.StudentExceptions;
import p02.hidden.probe.CallRecorder;
import p02.hidden.probe.Probe;
import p02.hidden.probe.ProbeAnswers;
import p02.hidden.script.CarriedModel;
import p02.hidden.script.CarriedResults;
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
  private final CarriedSubject<I, M> subject;
  private final Set<String> changing = new TreeSet<>();

  /** Tasks whose results together took more than there is; with others they would, too. */
  private final List<List<String>> spent = new ArrayList<>();

  /**
   * A comparison with carried models.
   *
   * @param whole what the student's code and the oracle showed
   * @param subject the oracle with the student's earlier results
   */
  CarriedComparison(Comparison<I, M> whole, CarriedSubject<I, M> subject) {
    this.whole = whole;
    this.subject = subject;
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
    return any ? subject.models(earlier, new CallRecorder()) : List.of();
  }

  /**
   * What a carried model shows.
   *
   * @param observed case by case
   * @param testimony for others to ask again
   */
  record Sound(List<Observation> observed, Testimony testimony) {}

  /**
   * What a carried model shows in classes loaded anew once more, if its earlier results and the
   * student's own answers follow from what they are given.
   *
   * @param earlier which of the models are built on earlier tasks alone
   * @param place which of those
   */
  Optional<Sound> ifSound(
      Predicate<CarriedModel<M>> earlier, int place, ContentComparator comparator) {
    CallRecorder asked = new CallRecorder();
    CarriedModel<M> model = subject.models(earlier, asked).get(place);
    return ifAlike(model, comparator::right, false)
        .flatMap(
            observed ->
                ifFollowing(asked.calls(), earlier, place, comparator)
                    .map(
                        answers ->
                            new Sound(
                                observed, Testimony.of(place, whole.own(), observed, answers))));
  }

  /**
   * Earlier results, the student's own answers, and what the carried model expects in their place,
   * if they follow from their arguments.
   */
  private Optional<ProbeAnswers> ifFollowing(
      List<CallRecorder.Call> before,
      Predicate<CarriedModel<M>> earlier,
      int place,
      ContentComparator comparator) {
    try {
      CallRecorder asked = new CallRecorder();
      subject
          .script()
          .run(asked.before(whole.subject().right(), whole.subject().own()), new CaseRecorder());
      return new Probe(
              whole.subject().right(),
              () -> subject.loaded(earlier, place),
              subject.beside(),
              comparator.tolerance(),
              comparator::alike)
          .sound(before, asked.calls());
    } catch (Throwable open) {
      StudentExceptions.rethrowUnlessOfStudent(open);
      // Asked otherwise, an earlier task is open or breaks: nothing to carry.
      return Optional.empty();
    } finally {
      TodoException.forget();
    }
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
      subject.show(carriedModel, results, cases);
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

  /** Earlier tasks whose methods changed an argument. */
  Set<String> changing() {
    return Set.copyOf(changing);
  }
}
