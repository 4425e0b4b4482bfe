package p02.desk.history;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import p02.desk.marks.Result;

/**
 * The grader's marks of a class at one time.
 *
 * @param marks submission to its mark
 */
public record Snapshot(SortedMap<String, Mark> marks) {
  /**
   * One submission's mark.
   *
   * @param score points; empty where it was not graded
   * @param tasks task number to points
   */
  public record Mark(Optional<Double> score, SortedMap<String, Double> tasks) {}

  /** Copies the map. */
  public Snapshot {
    marks = new TreeMap<>(marks);
  }

  /** The marks that results hold. */
  public static Snapshot of(List<Result> results) {
    SortedMap<String, Mark> marks = new TreeMap<>();
    for (Result result : results) {
      SortedMap<String, Double> tasks = new TreeMap<>();
      result.tests().forEach(test -> tasks.put(test.number(), test.score()));
      marks.put(result.submission(), new Mark(result.score(), tasks));
    }
    return new Snapshot(marks);
  }

  /** The same without some. */
  Snapshot without(java.util.Set<String> submissions) {
    SortedMap<String, Mark> left = new TreeMap<>(marks);
    left.keySet().removeAll(submissions);
    return new Snapshot(left);
  }
}
