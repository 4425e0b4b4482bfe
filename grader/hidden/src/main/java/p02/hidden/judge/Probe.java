package p02.hidden.judge;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import p02.hidden.judge.CallRecorder.Call;
import p02.hidden.observe.Tolerance;

/**
 * Calls a student's methods again, to find out whether their answers follow from what they are
 * given: alike when they are asked backwards in classes loaded anew, and otherwise when an argument
 * changes on which the right answer depends, by a share of what the right one moves. Call counts,
 * static fields, the order of calls, constants, and what is as good as one show here.
 *
 * @param own the student's code, in classes loaded anew
 * @param right the oracle's model
 * @param tolerance below which a change is none
 */
record Probe(Object own, Object right, Tolerance tolerance) {
  /** Calls of one method that are tried out with other arguments. */
  private static final int MOST_TRIES = 8;

  /**
   * With more arguments than these, a wrong formula may honestly forget some, as a bias for each
   * layer forgets the width; but it hands on none of them as it is.
   */
  private static final int ALL_NEEDED = 2;

  /** A step, as a wrong activation function may be, stays where it is between its few jumps. */
  private static final int ONE_IN = 4;

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

  /** Whether the answers vary with the arguments that right ones vary with. */
  boolean varies(List<Call> calls) {
    Map<List<Object>, List<Call>> byMethod = new LinkedHashMap<>();
    calls.stream()
        .filter(Probe::isPlain)
        .filter(call -> !call.method().getReturnType().isEnum())
        .forEach(call -> byMethod.computeIfAbsent(key(call), key -> new ArrayList<>()).add(call));
    return byMethod.values().stream().allMatch(this::methodVaries);
  }

  private boolean methodVaries(List<Call> calls) {
    int needed = 0;
    int found = 0;
    for (int place = 0; place < Perturbations.of(calls.get(0)).size(); place++) {
      int rightDoes = 0;
      int ownDoes = 0;
      for (Call call : calls.subList(0, Math.min(MOST_TRIES, calls.size()))) {
        Perturbations.Perturbation perturbation = Perturbations.of(call).get(place);
        Sensitivity truth = Sensitivity.of(right, call, perturbation);
        if (truth.shows(tolerance)) {
          rightDoes++;
          ownDoes += Sensitivity.of(own, call, perturbation).isOfSizeOf(truth, tolerance) ? 1 : 0;
        }
      }
      needed += rightDoes > 0 ? 1 : 0;
      found += rightDoes > 0 && ONE_IN * ownDoes >= rightDoes ? 1 : 0;
    }
    return needed <= ALL_NEEDED ? found == needed : found > 0 && !isCopied(calls);
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
