package p02.hidden.judge;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import p02.hidden.judge.CallRecorder.Call;
import p02.hidden.observe.Tolerance;

/**
 * Calls a student's methods again, to find out whether their answers follow from what they are
 * given: alike when they are asked backwards in classes loaded anew, and otherwise when an argument
 * changes on which the right answer depends, by a share of what the right one moves. Call counts,
 * static fields, the order of calls, constants, what is as good as one, and formulas that read next
 * to nothing of what they are given show here.
 *
 * @param own the student's code, in classes loaded anew
 * @param right the oracle's model
 * @param tolerance below which a change is none
 */
record Probe(Object own, Object right, Tolerance tolerance) {
  /** Whether every call gets the answer that it got before, asked in the opposite order. */
  boolean repeats(List<Call> calls) {
    for (int i = calls.size() - 1; i >= 0; i--) {
      Call call = calls.get(i);
      if (isPlain(call) && !AnswerNumbers.same(call.answer(), call.askedOf(own))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the answers vary with what right ones vary with: with both of two arguments, of more
   * with one at least, and not as a copy of it.
   */
  boolean varies(List<Call> calls) {
    return byMethod(calls).allMatch(this::methodVaries);
  }

  /**
   * Whether the answers are work of their own, as an earlier result must be, so that what is built
   * on it is worth something: they depend on most of what right ones depend on, and bend where
   * those bend. Of what is built on it this is not asked: a wrong ReLU is flat where the right one
   * rises, and so is each formula that holds it.
   */
  boolean followsMostArguments(List<Call> calls) {
    return byMethod(calls).allMatch(this::methodFollows);
  }

  private static Stream<List<Call>> byMethod(List<Call> calls) {
    Map<List<Object>, List<Call>> byMethod = new LinkedHashMap<>();
    calls.stream()
        .filter(Probe::isPlain)
        .filter(call -> !call.method().getReturnType().isEnum())
        .forEach(call -> byMethod.computeIfAbsent(key(call), key -> new ArrayList<>()).add(call));
    return byMethod.values().stream();
  }

  private boolean methodVaries(List<Call> calls) {
    return varies(Dependence.of(own, right, calls, tolerance), calls);
  }

  private boolean varies(Dependence dependence, List<Call> calls) {
    return dependence.varies()
        && (dependence.needed() <= Dependence.ALL_NEEDED || !isCopied(calls));
  }

  private boolean methodFollows(List<Call> calls) {
    Dependence dependence = Dependence.of(own, right, calls, tolerance);
    return varies(dependence, calls)
        && (dependence.isOfCounts()
            || dependence.onMost()
                && (dependence.needed() > 1 || Bend.isAsRight(own, right, calls, tolerance)));
  }

  /** Whether each number that came back is one of those that went in. */
  private boolean isCopied(List<Call> calls) {
    return calls.stream().allMatch(this::isCopy);
  }

  private boolean isCopy(Call call) {
    return AnswerNumbers.isTakenFrom(call.arguments(), call.askedOf(own), tolerance);
  }

  /** What answers by itself: a part that is asked further, and what compares parts, do not. */
  private static boolean isPlain(Call call) {
    return !CallRecorder.isPartOfSubject(call.method())
        && call.arguments().stream().noneMatch(each -> Proxy.isProxyClass(each.getClass()));
  }

  /** What makes two calls the same method: the calls on the way to it, and enum arguments. */
  private static List<Object> key(Call call) {
    List<Object> key = new ArrayList<>();
    for (Optional<Call> each = Optional.of(call); each.isPresent(); each = each.get().on()) {
      key.add(each.get().method());
      each.get().arguments().stream().filter(Enum.class::isInstance).forEach(key::add);
      key.addAll(shapes(each.get().arguments()));
    }
    return key;
  }

  /** Records are taken apart, so that calls of one method have one number of places. */
  private static Collection<Object> shapes(List<Object> arguments) {
    return arguments.stream().<Object>map(Object::getClass).toList();
  }
}
