package p02.hidden.probe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import p02.hidden.observe.Tolerance;
import p02.hidden.probe.CallRecorder.Call;
import p02.hidden.probe.ProbeAnswers.Asked;
import p02.hidden.probe.ProbeAnswers.Loaded;
import p02.hidden.probe.ProbeAnswers.To;

/**
 * Asks a student's methods again, to find out whether their answers follow from what they are
 * given: alike in any order in classes loaded anew, and otherwise when an argument is exchanged on
 * which the right answer depends, by a share of what the right one moves. Call counts, static
 * fields, the order of calls, constants, what is as good as one, and formulas that read next to
 * nothing of what they are given show here.
 *
 * @param right the oracle's model
 * @param anew loads the student's code
 * @param beside runs what student code is asked on a budget of its own
 * @param tolerance below which a change is none
 * @param alike whether an answer of the student's is what was expected in its place
 */
public record Probe(
    Object right,
    Supplier<Loaded> anew,
    Consumer<Runnable> beside,
    Tolerance tolerance,
    BiPredicate<Object, Object> alike) {
  /**
   * What was asked and answered, if the judged task's answers, the student's and those that are
   * expected in their place, vary with what right ones vary with, and the earlier results that they
   * are built on are work of their own.
   *
   * @param earlier calls of earlier tasks, with the student's answers
   * @param judged calls of the judged task
   */
  public Optional<ProbeAnswers> sound(List<Call> earlier, List<Call> judged) {
    List<MethodQuestions> ofEarlier = MethodQuestions.of(earlier, right, tolerance);
    List<MethodQuestions> ofJudged = MethodQuestions.of(judged, right, tolerance);
    List<Asked> all = new ArrayList<>(asked(To.OWN, ofEarlier));
    for (To to : To.values()) {
      all.addAll(asked(to, ofJudged));
    }
    return ProbeAnswers.inAnyOrder(all, anew, beside)
        .filter(answers -> isOwnWork(ofEarlier, answers) && follow(judged, ofJudged, answers));
  }

  private boolean isOwnWork(List<MethodQuestions> earlier, ProbeAnswers answers) {
    return repeats(earlier, answers.of(To.OWN)) && isOwnWork(earlier, answers.of(To.OWN));
  }

  private boolean follow(List<Call> calls, List<MethodQuestions> judged, ProbeAnswers answers) {
    return Stream.of(To.values())
            .allMatch(to -> isAsScored(to, calls, answers) && varies(judged, answers.of(to)))
        && hangsTogether(judged, answers.of(To.MODEL))
        && agree(judged, answers);
  }

  /**
   * Whether what is expected depends on more than half of what the right answer depends on: else
   * earlier results that hide what goes in, by their size, by flat ranges or by what they
   * recognize, would carry an answer that reads next to nothing.
   */
  boolean hangsTogether(List<MethodQuestions> questions, Function<ProbeQuestion, Object> answers) {
    return questions.stream()
        .filter(each -> !each.isOfChoices())
        .map(each -> Dependence.of(each, answers, tolerance))
        .allMatch(each -> each.isOfCounts() || each.onMoreThanHalf());
  }

  /**
   * Whether the student's answers are what is expected of them where no case asks, too, and no more
   * of them are exceptions than answers.
   */
  boolean agree(List<MethodQuestions> questions, ProbeAnswers answers) {
    return questions.stream()
        .allMatch(
            each -> {
              long thrown =
                  each.recorded().stream()
                      .map(answers.of(To.OWN))
                      .filter(CallRecorder.Failure.class::isInstance)
                      .count();
              return 2 * thrown <= each.recorded().size()
                  && each.all()
                      .allMatch(
                          one ->
                              alike.test(
                                  answers.of(To.OWN).apply(one), answers.of(To.MODEL).apply(one)));
            });
  }

  private static List<Asked> asked(To to, List<MethodQuestions> questions) {
    return questions.stream()
        .flatMap(MethodQuestions::all)
        .map(each -> new Asked(to, each))
        .toList();
  }

  /** Whether every call gets the answer that it got before. */
  static boolean repeats(List<MethodQuestions> questions, Function<ProbeQuestion, Object> answers) {
    return questions.stream()
        .flatMap(each -> each.recorded().stream())
        .allMatch(each -> AnswerNumbers.same(each.call().answer(), answers.apply(each)));
  }

  /** Whether what is scored is what comes where nothing but that is asked, in its order. */
  private boolean isAsScored(To to, List<Call> judged, ProbeAnswers answers) {
    List<Asked> script =
        judged.stream()
            .filter(MethodQuestions::isPlain)
            .map(each -> new Asked(to, ProbeQuestion.asRecorded(each)))
            .toList();
    return answers.contain(ProbeAnswers.inOrder(script, anew.get(), beside));
  }

  /**
   * Whether the answers vary with what right ones vary with: with both of two arguments, of more
   * with one at least, and not as a copy of it.
   */
  boolean varies(List<MethodQuestions> questions, Function<ProbeQuestion, Object> answers) {
    return questions.stream()
        .filter(each -> !each.isOfChoices())
        .allMatch(each -> varies(Dependence.of(each, answers, tolerance), each, answers));
  }

  private boolean varies(
      Dependence dependence, MethodQuestions questions, Function<ProbeQuestion, Object> answers) {
    return dependence.varies()
        && (dependence.needed() <= Dependence.ALL_NEEDED || !isCopied(questions, answers));
  }

  /**
   * Whether the answers are work of their own, as an earlier result must be, so that what is built
   * on it is worth something: they depend on most of what right ones depend on, and bend where
   * those bend. Of what is built on it this is not asked: a wrong ReLU is flat where the right one
   * rises, and so is each formula that holds it.
   */
  boolean isOwnWork(List<MethodQuestions> questions, Function<ProbeQuestion, Object> answers) {
    return questions.stream()
        .filter(each -> !each.isOfChoices())
        .allMatch(each -> isOwnWork(each, answers));
  }

  private boolean isOwnWork(MethodQuestions questions, Function<ProbeQuestion, Object> answers) {
    Dependence dependence = Dependence.of(questions, answers, tolerance);
    return isAsLong(questions, answers)
        && varies(dependence, questions, answers)
        && (dependence.isOfCounts()
            || dependence.onMost()
                && Bend.isAsRight(
                    questions.bends(), answers, each -> each.askedOf(right), tolerance));
  }

  /**
   * Whether each answer has as many numbers as the right one. Of a longer one what is built on it
   * may read a part alone, and nothing here tells which.
   */
  private boolean isAsLong(MethodQuestions questions, Function<ProbeQuestion, Object> answers) {
    return questions
        .all()
        .allMatch(each -> AnswerNumbers.areAsMany(answers.apply(each), each.askedOf(right)));
  }

  /** Whether each number that came back is one of those that went in. */
  private boolean isCopied(MethodQuestions questions, Function<ProbeQuestion, Object> answers) {
    return questions.recorded().stream()
        .allMatch(
            each -> AnswerNumbers.isTakenFrom(each.arguments(), answers.apply(each), tolerance));
  }
}
