package p02.hidden.judge;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import p02.hidden.observe.CaseRecorder;
import p02.hidden.observe.StudentExceptions;
import p02.hidden.probe.CallRecorder;
import p02.hidden.probe.ProbeAnswers.Loaded;
import p02.hidden.script.CarriedModel;
import p02.hidden.script.CarriedResults;
import p02.hidden.script.Script;
import p02.hidden.script.ScriptSubject;

/**
 * What is asked where an answer may be right for earlier results: the oracle with those of the
 * student's code in it, loaded anew each time.
 *
 * @param again the student's code, loaded anew
 * @param script what is asked of it
 * @param beside runs what is no part of the task, as at the task's start and on a budget of its own
 * @param <I> the subject's interface
 * @param <M> the oracle's model of it
 */
record CarriedSubject<I, M extends I>(
    Supplier<ScriptSubject<I, M>> again, Script<I> script, Consumer<Runnable> beside) {
  /**
   * The models whose earlier results belong to tasks that come before the judged one.
   *
   * @param earlier which of all models those are
   * @param recorder writes down what the student's code is asked
   */
  List<CarriedModel<M>> models(Predicate<CarriedModel<M>> earlier, CallRecorder recorder) {
    ScriptSubject<I, M> anew = again.get();
    return models(anew, recorder.before(anew.own(), anew.own()), earlier);
  }

  /**
   * The student's code, and one of those models with the results of that same code.
   *
   * @param place which of the models
   */
  Loaded loaded(Predicate<CarriedModel<M>> earlier, int place) {
    ScriptSubject<I, M> anew = again.get();
    CarriedModel<M> carriedModel = models(anew, anew.own(), earlier).get(place);
    return new Loaded(anew.own(), carriedModel.model().apply(new CarriedResults()));
  }

  private List<CarriedModel<M>> models(
      ScriptSubject<I, M> anew, I own, Predicate<CarriedModel<M>> earlier) {
    return anew.carriedModels().apply(own).stream().filter(earlier).toList();
  }

  /**
   * Runs the script against a model.
   *
   * @param results records what the model takes from the student, edges apart
   * @param cases records what the model shows
   */
  void show(CarriedModel<M> carriedModel, CarriedResults results, CaseRecorder cases) {
    beside.accept(() -> run(carriedModel.model().apply(results), results, cases));
  }

  /** Runs the script against the student's code itself. */
  void showOwn(CaseRecorder cases) {
    I own = again.get().own();
    beside.accept(() -> run(own, cases));
  }

  private void run(M model, CarriedResults results, CaseRecorder cases) {
    run(model, cases);
    results.stopRecording();
    cases.runEdges();
  }

  private void run(I subject, CaseRecorder cases) {
    try {
      script.run(subject, cases);
    } catch (Throwable thrown) {
      StudentExceptions.<RuntimeException>rethrow(thrown);
    }
  }
}
