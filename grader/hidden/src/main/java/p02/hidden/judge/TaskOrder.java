package p02.hidden.judge;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Task numbers, as {@code 3.1.10}. */
public final class TaskOrder {
  private static final Pattern DOT = Pattern.compile("\\.");

  private TaskOrder() {}

  /** Whether one task comes before another. */
  static boolean isBefore(String one, String other) {
    return Arrays.compare(parts(one), parts(other)) < 0;
  }

  private static int[] parts(String number) {
    return DOT.splitAsStream(number).mapToInt(Integer::parseInt).toArray();
  }
}
