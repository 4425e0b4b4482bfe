package p02.precheck.text;

import java.util.ArrayList;
import java.util.List;

/** Tells many task numbers in few words. */
public final class TaskRanges {
  /** Two numbers are as short as a range of them. */
  private static final int SHORTEST = 3;

  private TaskRanges() {}

  /**
   * Neighbours in a problem as a range, as {@code 3.1.1 to 3.1.6, 3.2.1}.
   *
   * @param numbers task numbers in order, as {@code 3.1.2}
   */
  public static String of(List<String> numbers) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    while (from < numbers.size()) {
      int to = from + 1;
      while (to < numbers.size() && follows(numbers.get(to - 1), numbers.get(to))) {
        to++;
      }
      if (to - from < SHORTEST) {
        parts.addAll(numbers.subList(from, to));
      } else {
        parts.add(numbers.get(from) + " to " + numbers.get(to - 1));
      }
      from = to;
    }
    return String.join(", ", parts);
  }

  private static boolean follows(String one, String other) {
    int dot = one.lastIndexOf('.') + 1;
    int next = Integer.parseInt(one.substring(dot)) + 1;
    return other.equals(one.substring(0, dot) + next);
  }
}
