package p02.desk.overview;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How a large class did in one task, summed over its parts. */
public final class TaskSums {
  private static final int MOST_NAMED = 8;

  private final String number;
  private final String name;
  private final double most;
  private final int[] counts = new int[6];
  private final Map<String, Integer> misconceptions = new TreeMap<>();
  private final Map<String, Integer> edges = new TreeMap<>();
  private double shares;

  /** Nothing as yet, of the task of these figures. */
  TaskSums(TaskFigures task) {
    this.number = task.number();
    this.name = task.name();
    this.most = task.most();
  }

  /** Adds a part. */
  void add(TaskFigures part) {
    List<Pick> picks =
        List.of(
            part.full(),
            part.part(),
            part.none(),
            part.notStarted(),
            part.refused(),
            part.notCompiled());
    for (int i = 0; i < counts.length; i++) {
      counts[i] += picks.get(i).count();
    }
    shares += part.difficulty() * (part.full().count() + part.part().count() + part.none().count());
    part.misconceptions()
        .forEach(each -> misconceptions.merge(each.name(), each.who().count(), Integer::sum));
    part.edges().forEach(each -> edges.merge(each.name(), each.who().count(), Integer::sum));
  }

  /** As {@code 3.4.6}. */
  public String number() {
    return number;
  }

  /** What it is called. */
  public String name() {
    return name;
  }

  /** Its points. */
  public double most() {
    return most;
  }

  /** How many have all points, some, none; left it open, were refused, did not compile. */
  public int[] counts() {
    return counts.clone();
  }

  /** Mean share of the points, 0 … 1. */
  public double share() {
    int graded = counts[0] + counts[1] + counts[2];
    return graded == 0 ? 0 : shares / graded;
  }

  /** The most frequent misconceptions, each with how many have it. */
  public List<Map.Entry<String, Integer>> misconceptions() {
    return frequent(misconceptions);
  }

  /** The edges that most forgot. */
  public List<Map.Entry<String, Integer>> edges() {
    return frequent(edges);
  }

  private static List<Map.Entry<String, Integer>> frequent(Map<String, Integer> names) {
    return names.entrySet().stream()
        .sorted(Comparator.comparing(each -> -each.getValue()))
        .limit(MOST_NAMED)
        .toList();
  }
}
