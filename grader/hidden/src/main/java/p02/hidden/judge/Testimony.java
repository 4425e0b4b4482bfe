package p02.hidden.judge;

import java.util.List;
import p02.hidden.observe.Observation;
import p02.hidden.probe.AnswerDigest;
import p02.hidden.probe.ProbeAnswers;
import p02.hidden.probe.WrittenQuestions;

/**
 * What an answer that is carried forward rests on, for others to ask again who have seen nothing of
 * the submission.
 *
 * @param asked which model it is, and the questions, as {@link #read} takes them
 * @param answers the imprints of what the model shows and of the answers to the questions
 */
record Testimony(String asked, String answers) {
  /** Many times what honest answers rest on. */
  private static final int LONGEST = 8 << 20;

  /**
   * What there is to ask again.
   *
   * @param own what the student's code showed; edges, which may be missed, say nothing
   * @param shown what the model shows
   * @throws IllegalStateException if it is too long to be handed on: nobody can judge that
   */
  static Testimony of(
      int place, List<Observation> own, List<Observation> shown, ProbeAnswers answers) {
    String questions = WrittenQuestions.of(answers.asked());
    if (questions.length() > LONGEST) {
      throw new IllegalStateException("what a carried answer rests on is too long to be asked");
    }
    return new Testimony(
        place + " " + questions,
        imprints(
            own.stream().filter(each -> !each.isEdge()).toList(),
            shown,
            answers.to(answers.asked())));
  }

  /** The imprints of what the student's code and a model show, and of answers. */
  static String imprints(List<Observation> own, List<Observation> shown, List<Object> answers) {
    return imprint(own) + " " + imprint(shown) + " " + AnswerDigest.of(answers);
  }

  private static String imprint(List<Observation> shown) {
    return AnswerDigest.of(shown.stream().map(Observation::content).toList());
  }

  /**
   * What is to be asked again.
   *
   * @param place which of the models on earlier results
   * @param questions in their first order
   */
  record Questions(int place, List<ProbeAnswers.Asked> questions) {}

  /** Reads {@link #asked}. */
  static Questions read(String asked) {
    int space = asked.indexOf(' ');
    return new Questions(
        Integer.parseInt(asked.substring(0, space)),
        WrittenQuestions.read(asked.substring(space + 1)));
  }
}
