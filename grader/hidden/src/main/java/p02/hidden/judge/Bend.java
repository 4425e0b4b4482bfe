package p02.hidden.judge;

import java.util.List;
import java.util.stream.IntStream;
import p02.hidden.judge.CallRecorder.Call;
import p02.hidden.judge.Perturbations.Perturbation;
import p02.hidden.observe.Tolerance;

/**
 * Whether a function of one number bends where the right one does. Straight lines in place of
 * activation functions make every formula that is built on them a line, which is no answer to
 * carry.
 */
final class Bend {
  /** A kink lies between few of the numbers that are tried. */
  private static final int MOST_TRIES = 64;

  private Bend() {}

  /** Whether the student's function bends somewhere, if the right one does. */
  static boolean isAsRight(Object own, Object right, List<Call> calls, Tolerance tolerance) {
    List<Call> tried = calls.stream().filter(Bend::isOfOneNumber).limit(MOST_TRIES).toList();
    return tried.stream().noneMatch(call -> bends(right, call, tolerance))
        || tried.stream().anyMatch(call -> bends(own, call, tolerance));
  }

  private static boolean isOfOneNumber(Call call) {
    return call.on().isEmpty() && AnswerNumbers.numbers(call.answer()).count() == 1;
  }

  /** Whether two steps of an argument take the answer further than twice one step, or less far. */
  private static boolean bends(Object subject, Call call, Tolerance tolerance) {
    List<Perturbation> once = Perturbations.of(call);
    return IntStream.range(0, once.size())
        .anyMatch(place -> bends(subject, call, once.get(place), place, tolerance));
  }

  private static boolean bends(
      Object subject, Call call, Perturbation once, int place, Tolerance tolerance) {
    Call between = new Call(call.on(), call.method(), once.arguments(), call.answer());
    double[] start = numbers(call.askedOf(subject));
    double[] middle = numbers(between.askedOf(subject));
    double[] end =
        numbers(call.askedOf(subject, call, Perturbations.of(between).get(place).arguments()));
    if (start.length != 1 || middle.length != 1 || end.length != 1) {
      return false;
    }
    double size = Math.max(Math.abs(start[0]), Math.max(Math.abs(middle[0]), Math.abs(end[0])));
    double room = tolerance.room(size);
    // Three answers, of which the one in the middle counts twice, may each be off.
    return Math.abs(end[0] - 2 * middle[0] + start[0]) > 4 * room;
  }

  private static double[] numbers(Object answer) {
    return AnswerNumbers.numbers(answer).toArray();
  }
}
