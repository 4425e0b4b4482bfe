package p02.hidden.probe;

import java.lang.reflect.Proxy;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import p02.hidden.observe.Content;
import p02.hidden.observe.Tolerance;
import p02.hidden.probe.CallRecorder.Call;

/**
 * What a method is asked, to find out whether its answers follow from what it is given. Which
 * arguments are exchanged is settled by the right answers alone.
 *
 * @param recorded its calls as they were
 * @param isOfCounts whether its right answers are whole numbers, which it counts
 * @param isOfLaws whether its right answers are laws of numbers that are drawn
 * @param trials for each argument with which the right answer moves: calls with another in its
 *     place
 * @param bends where it is tried whether it bends, if it is a function of one argument
 */
record MethodQuestions(
    List<ProbeQuestion> recorded,
    boolean isOfCounts,
    boolean isOfLaws,
    List<List<Trial>> trials,
    List<Bend> bends) {
  /** Calls of one method that are tried out with other arguments. */
  private static final int MOST_TRIES = 8;

  /** What the methods are asked that these calls are of, method by method. */
  static List<MethodQuestions> of(List<Call> calls, Object right, Tolerance tolerance) {
    Map<List<Object>, List<ProbeQuestion>> byMethod = new LinkedHashMap<>();
    for (Call call : calls) {
      if (isPlain(call)) {
        byMethod
            .computeIfAbsent(key(call), key -> new ArrayList<>())
            .add(ProbeQuestion.asRecorded(call));
      }
    }
    return byMethod.values().stream().map(each -> ofMethod(each, right, tolerance)).toList();
  }

  private static MethodQuestions ofMethod(
      List<ProbeQuestion> recorded, Object right, Tolerance tolerance) {
    List<List<Trial>> trials = new ArrayList<>();
    List<Bend> bends = new ArrayList<>();
    if (!isOfChoices(recorded)) {
      for (ArgumentPlace place : ArgumentPlace.of(recorded.get(0).call())) {
        List<Trial> tries = tries(recorded, place, right, tolerance);
        if (tries.stream().anyMatch(each -> each.right().shows(tolerance))) {
          trials.add(tries);
          bends.addAll(Bend.of(recorded, place));
        }
      }
    }
    Object first = recorded.get(0).askedOf(right);
    boolean mayBend = trials.size() == 1 && isOneNumber(first);
    return new MethodQuestions(
        recorded,
        isCount(first),
        first instanceof Content.SampleLaw,
        trials,
        mayBend ? bends : List.of());
  }

  private static boolean isCount(Object answer) {
    return answer instanceof Long || answer instanceof Integer || answer instanceof BigInteger;
  }

  private static boolean isOneNumber(Object answer) {
    return AnswerNumbers.numbers(answer).count() == 1;
  }

  private static List<Trial> tries(
      List<ProbeQuestion> recorded, ArgumentPlace place, Object right, Tolerance tolerance) {
    List<Call> calls = recorded.stream().map(ProbeQuestion::call).toList();
    return IntStream.range(0, Math.min(MOST_TRIES, calls.size()))
        .mapToObj(i -> trial(recorded.get(i), calls, i, place, right, tolerance))
        .flatMap(Optional::stream)
        .toList();
  }

  /** With what moves the right answer, or else with the first that it has an answer for. */
  private static Optional<Trial> trial(
      ProbeQuestion before,
      List<Call> calls,
      int i,
      ArgumentPlace place,
      Object right,
      Tolerance tolerance) {
    Object answer = before.askedOf(right);
    List<Trial> fitting = new ArrayList<>();
    for (Object other : Exchange.others(calls, i, place).toList()) {
      ProbeQuestion after = place.with(before.call(), other);
      Sensitivity moves = Sensitivity.between(answer, after.askedOf(right));
      if (moves.length() > 0) {
        fitting.add(new Trial(before, after, moves));
      }
      if (moves.shows(tolerance)) {
        return Optional.of(fitting.get(fitting.size() - 1));
      }
    }
    return fitting.stream().findFirst();
  }

  /** What answers by itself: a part that is asked further, and what compares parts, do not. */
  static boolean isPlain(Call call) {
    return !CallRecorder.isPartOfSubject(call.method())
        && call.arguments().stream().noneMatch(each -> Proxy.isProxyClass(each.getClass()));
  }

  /** What makes two calls the same method: the calls on the way to it, and enum arguments. */
  private static List<Object> key(Call call) {
    List<Object> key = new ArrayList<>();
    for (Optional<Call> each = Optional.of(call); each.isPresent(); each = each.get().on()) {
      key.add(each.get().method());
      each.get().arguments().stream().filter(Enum.class::isInstance).forEach(key::add);
      // Records are taken apart, so that calls of one method have one number of places.
      each.get().arguments().stream().<Object>map(Object::getClass).forEach(key::add);
    }
    return key;
  }

  /** Whether its answers are no numbers, but one of a few choices. */
  boolean isOfChoices() {
    return isOfChoices(recorded);
  }

  private static boolean isOfChoices(List<ProbeQuestion> recorded) {
    return recorded.get(0).call().method().getReturnType().isEnum();
  }

  /** All that is asked. */
  Stream<ProbeQuestion> all() {
    return Stream.of(
            recorded.stream(),
            trials.stream().flatMap(List::stream).map(Trial::after),
            bends.stream().flatMap(Bend::questions))
        .flatMap(each -> each)
        .distinct();
  }
}
