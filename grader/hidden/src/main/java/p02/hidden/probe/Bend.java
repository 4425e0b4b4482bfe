package p02.hidden.probe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import p02.hidden.observe.Tolerance;
import p02.hidden.probe.CallRecorder.Call;

/**
 * Three numbers in order that a function is asked for, to see whether it bends between them.
 * Straight lines in place of activation functions make every formula that is built on them a line,
 * which is no answer to carry. The numbers are those of recorded calls, as far as there are three.
 *
 * @param low the smallest
 * @param middle between the others
 * @param high the largest
 */
record Bend(At low, At middle, At high) {
  /** A kink lies between few of the numbers that are tried. */
  private static final int MOST_NUMBERS = 64;

  /** Calls with more numbers than one, of which one is exchanged at a time. */
  private static final int MOST_TRIES = 8;

  private static final double STEP = 1.25;

  /**
   * A number, and what asks for its answer.
   *
   * @param number the number
   * @param question the question
   */
  record At(double number, ProbeQuestion question) {}

  /**
   * Where a function of one number, or of a row of numbers, is tried.
   *
   * @param recorded the function's calls
   * @param place what it is a function of
   */
  static List<Bend> of(List<ProbeQuestion> recorded, ArgumentPlace place) {
    List<Call> calls = recorded.stream().map(ProbeQuestion::call).toList();
    Object first = place.in(calls.get(0));
    if (calls.get(0).on().isPresent() || !(first instanceof Double || first instanceof double[])) {
      return List.of();
    }
    return numbers(first).length == 1 ? ofNumbers(recorded, place) : ofRows(calls, place);
  }

  /** Neighbours among all numbers that are asked for with the same other arguments. */
  private static List<Bend> ofNumbers(List<ProbeQuestion> recorded, ArgumentPlace place) {
    ProbeQuestion first = recorded.get(0);
    Map<Double, ProbeQuestion> byNumber = new TreeMap<>();
    recorded.stream()
        .filter(each -> differsIn(place, first.call(), each.call()))
        .filter(each -> Double.isFinite(numbers(place.in(each.call()))[0]))
        .limit(MOST_NUMBERS)
        .forEach(each -> byNumber.putIfAbsent(numbers(place.in(each.call()))[0] + 0.0, each));
    List<At> all =
        byNumber.entrySet().stream().map(each -> new At(each.getKey(), each.getValue())).toList();
    if (all.size() < 3) {
      return recorded.stream().limit(MOST_TRIES).map(each -> stepped(each.call(), place)).toList();
    }
    List<Bend> bends = new ArrayList<>();
    for (int i = 2; i < all.size(); i++) {
      bends.add(new Bend(all.get(i - 2), all.get(i - 1), all.get(i)));
    }
    return bends;
  }

  private static boolean differsIn(ArgumentPlace place, Call one, Call other) {
    Object number = place.in(one);
    return numbers(place.in(other)).length == 1
        && Exchange.isSame(
            place.with(one, number).arguments().toArray(),
            place.with(other, number).arguments().toArray());
  }

  /** One number of each row with those that stand there in other calls. */
  private static List<Bend> ofRows(List<Call> calls, ArgumentPlace place) {
    List<Bend> bends = new ArrayList<>();
    for (int i = 0; i < Math.min(MOST_TRIES, calls.size()); i++) {
      double[] here = numbers(place.in(calls.get(i)));
      if (here.length > 0) {
        bends.add(ofRow(calls, i, place, i % here.length));
      }
    }
    return bends;
  }

  private static Bend ofRow(List<Call> calls, int i, ArgumentPlace place, int entry) {
    Call call = calls.get(i);
    double[] here = numbers(place.in(call));
    double[] three =
        DoubleStream.concat(
                DoubleStream.of(here[entry]),
                Exchange.recorded(calls, i, place).stream()
                    .mapToDouble(each -> Exchange.fitted(numbers(each), here.length)[entry]))
            .distinct()
            .limit(3)
            .toArray();
    return three.length < 3 ? stepped(call, place) : of(call, place, entry, three);
  }

  private static Bend stepped(Call call, ArgumentPlace place) {
    double here = numbers(place.in(call))[0];
    return of(call, place, 0, here, here + STEP, here + 2 * STEP);
  }

  private static Bend of(Call call, ArgumentPlace place, int entry, double... three) {
    List<At> all =
        Arrays.stream(three)
            .mapToObj(number -> new At(number, place.with(call, with(call, place, entry, number))))
            .sorted(Comparator.comparingDouble(At::number))
            .toList();
    return new Bend(all.get(0), all.get(1), all.get(2));
  }

  private static Object with(Call call, ArgumentPlace place, int entry, double number) {
    if (place.in(call) instanceof double[] row) {
      double[] other = row.clone();
      other[entry] = number;
      return other;
    }
    return number;
  }

  /** What is asked. */
  Stream<ProbeQuestion> questions() {
    return Stream.of(low, middle, high).map(At::question);
  }

  /** Whether the student's function bends somewhere, if the right one does. */
  static boolean isAsRight(
      List<Bend> bends,
      Function<ProbeQuestion, Object> own,
      Function<ProbeQuestion, Object> right,
      Tolerance tolerance) {
    return bends.stream().noneMatch(each -> each.shows(right, tolerance))
        || bends.stream().anyMatch(each -> each.shows(own, tolerance));
  }

  /** Whether the answer in the middle is off the line between the others. */
  private boolean shows(Function<ProbeQuestion, Object> answers, Tolerance tolerance) {
    double[] all = questions().map(answers).flatMapToDouble(AnswerNumbers::numbers).toArray();
    if (all.length != 3 || !questions().map(answers).allMatch(Bend::isOneNumber)) {
      return false;
    }
    double share = (middle.number() - low.number()) / (high.number() - low.number());
    double size = Arrays.stream(all).map(Math::abs).max().orElse(0);
    // Two answers in the middle, the given one and the one on the line, may each be off.
    return Math.abs(all[1] - all[0] - share * (all[2] - all[0])) > 2 * tolerance.room(size);
  }

  private static boolean isOneNumber(Object answer) {
    return AnswerNumbers.numbers(answer).count() == 1;
  }

  private static double[] numbers(Object value) {
    return AnswerNumbers.numbers(value).toArray();
  }
}
