package p02.hidden.probe;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import p02.hidden.probe.CallRecorder.Call;

/**
 * Where in a call something stands that can be exchanged: a number, an array of numbers, or a flag.
 *
 * @param back how many calls before the call, on the way to it; 0 is the call itself
 * @param argument which argument of that one
 * @param component which component, if the argument is a record; {@value #WHOLE} if it is none
 */
record ArgumentPlace(int back, int argument, int component) {
  private static final int WHOLE = -1;

  /** All places of a call. */
  static List<ArgumentPlace> of(Call call) {
    List<ArgumentPlace> places = new ArrayList<>();
    Call each = call;
    for (int back = 0; ; back++) {
      for (int i = 0; i < each.arguments().size(); i++) {
        ofArgument(each.arguments().get(i), back, i).forEach(places::add);
      }
      if (each.on().isEmpty()) {
        return places;
      }
      each = each.on().get();
    }
  }

  private static Stream<ArgumentPlace> ofArgument(Object argument, int back, int i) {
    if (argument instanceof Record row) {
      List<Object> components = RecordComponents.of(row).toList();
      return IntStream.range(0, components.size())
          .filter(k -> isOfNumbers(components.get(k)))
          .mapToObj(k -> new ArgumentPlace(back, i, k));
    }
    return isOfNumbers(argument) || argument instanceof Boolean
        ? Stream.of(new ArgumentPlace(back, i, WHOLE))
        : Stream.empty();
  }

  private static boolean isOfNumbers(Object value) {
    return value instanceof Double
        || value instanceof Integer
        || value instanceof Long
        || value instanceof double[]
        || value instanceof double[][];
  }

  /** What stands there. */
  Object in(Call call) {
    Object whole = changed(call).arguments().get(argument);
    return component == WHOLE ? whole : RecordComponents.of((Record) whole).toList().get(component);
  }

  /** The call with something else there. */
  ProbeQuestion with(Call call, Object value) {
    Call changed = changed(call);
    List<Object> arguments = new ArrayList<>(changed.arguments());
    arguments.set(
        argument,
        component == WHOLE
            ? value
            : RecordComponents.with((Record) arguments.get(argument), component, value));
    return new ProbeQuestion(call, changed, List.copyOf(arguments));
  }

  private Call changed(Call call) {
    Call changed = call;
    for (int i = 0; i < back; i++) {
      changed = changed.on().orElseThrow();
    }
    return changed;
  }
}
