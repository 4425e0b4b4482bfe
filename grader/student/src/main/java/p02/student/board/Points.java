package p02.student.board;

import java.util.List;
import p02.student.check.Checked;
import p02.student.check.TaskInfo;
import p02.student.check.TaskStanding.State;

/** Sums of points, written as students read them. */
public final class Points {
  private static final String[] WORDS = {
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"
  };

  private Points() {}

  static String earned(Checked checked, List<TaskInfo> tasks) {
    return plain(
        tasks.stream()
            .filter(task -> checked.of(task).state() == State.RIGHT)
            .mapToDouble(TaskInfo::points)
            .sum());
  }

  /** Of all tasks, whatever their state. */
  public static String all(List<TaskInfo> tasks) {
    return plain(tasks.stream().mapToDouble(TaskInfo::points).sum());
  }

  /** Without a fraction where there is none. */
  public static String plain(double points) {
    return points == Math.rint(points) ? String.valueOf((long) points) : String.valueOf(points);
  }

  /** A number in words, where it is small. */
  public static String words(int count) {
    return count < WORDS.length ? WORDS[count] : String.valueOf(count);
  }
}
