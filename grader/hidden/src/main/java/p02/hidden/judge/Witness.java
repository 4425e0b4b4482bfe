package p02.hidden.judge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import p02.hidden.observe.CaseRecorder;
import p02.hidden.observe.Observation;
import p02.hidden.probe.CallRecorder;
import p02.hidden.probe.ProbeAnswers;
import p02.hidden.script.CarriedModel;
import p02.hidden.script.CarriedResults;
import p02.hidden.script.Script;
import p02.hidden.script.ScriptSubject;
import p02.kit.TodoException;
import p02.worker.FactKeys;

/**
 * Asks again what an answer that is carried forward rests on, in a process that judges nothing and
 * has seen nothing of the submission but what witnesses are asked. One witness shows the model
 * first, so that earlier results cannot have been chosen to fit the answer; another asks the
 * questions first, mixed, so that none of two methods can know what the other was asked. Code whose
 * answers follow from their arguments says the same to both as it said before, whatever place of
 * the Java library it could hide a word in.
 *
 * @param task what is judged
 * @param subject the oracle with the student's earlier results
 */
public record Witness<I, M extends I>(TaskSpec task, CarriedSubject<I, M> subject) {
  /**
   * A witness.
   *
   * @param again the student's code, loaded anew
   * @param script what is asked of it
   */
  public static <I, M extends I> Witness<I, M> of(
      TaskSpec task, Supplier<ScriptSubject<I, M>> again, Script<I> script) {
    return new Witness<>(task, new CarriedSubject<>(again, script, Comparison::beside));
  }

  /**
   * What comes of it.
   *
   * @param asked what it rests on, as {@link FactKeys#ASKED} has it
   * @param shownFirst whether to begin with what the model shows, and then to ask backwards
   */
  public Verdict says(String asked, boolean shownFirst) {
    Testimony.Questions questions = Testimony.read(asked);
    Predicate<CarriedModel<M>> earlier = TaskOrder.before(task.number());
    CaseRecorder own = new CaseRecorder();
    List<Observation> shown = new ArrayList<>();
    List<Object> answers = new ArrayList<>();
    try {
      if (shownFirst) {
        shown.addAll(shown(earlier, questions.place()));
        answers.addAll(answers(earlier, questions, backwards(questions.questions())));
      } else {
        answers.addAll(answers(earlier, questions, questions.questions()));
        shown.addAll(shown(earlier, questions.place()));
      }
      subject.showOwn(own);
      return Verdict.none()
          .with(FactKeys.TESTIMONY, Testimony.imprints(own.observations(), shown, answers));
    } finally {
      TodoException.forget();
    }
  }

  private static <T> List<T> backwards(List<T> list) {
    List<T> turned = new ArrayList<>(list);
    Collections.reverse(turned);
    return turned;
  }

  private List<Observation> shown(Predicate<CarriedModel<M>> earlier, int place) {
    CaseRecorder cases = new CaseRecorder();
    subject.show(
        subject.models(earlier, new CallRecorder()).get(place), new CarriedResults(), cases);
    return cases.observations();
  }

  private List<Object> answers(
      Predicate<CarriedModel<M>> earlier,
      Testimony.Questions questions,
      List<ProbeAnswers.Asked> order) {
    return ProbeAnswers.inOrder(order, subject.loaded(earlier, questions.place()), subject.beside())
        .to(questions.questions());
  }
}
