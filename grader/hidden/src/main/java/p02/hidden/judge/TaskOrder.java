package p02.hidden.judge;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import p02.hidden.script.CarriedModel;

/** Task numbers, as {@code 3.1.10}. */
public final class TaskOrder {
  private static final Pattern DOT = Pattern.compile("\\.");

  private TaskOrder() {}

  /** Whether one task comes before another. */
  static boolean isBefore(String one, String other) {
    return Arrays.compare(parts(one), parts(other)) < 0;
  }

  /** Models on earlier results alone: a task is never built on itself, or on a later one. */
  static <M> Predicate<CarriedModel<M>> before(String task) {
    return model -> model.from().stream().allMatch(from -> isBefore(from, task));
  }

  private static int[] parts(String number) {
    return DOT.splitAsStream(number).mapToInt(Integer::parseInt).toArray();
  }
}
