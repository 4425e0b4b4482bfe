package p02.desk.overview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import p02.desk.marks.Result.Test;

/**
 * What became of one task in a class: each test is looked at once, since in a large class there are
 * millions. Lists hold positions in the list of results, in order.
 */
final class TaskColumn {
  private final List<Integer> rows = new ArrayList<>();
  private final List<Test> tests = new ArrayList<>();
  private final List<Integer> full = new ArrayList<>();
  private final List<Integer> part = new ArrayList<>();
  private final List<Integer> none = new ArrayList<>();
  private final Map<String, List<Integer>> outcomes = new HashMap<>();
  private final SortedMap<String, List<Integer>> misconceptions = new TreeMap<>();
  private final SortedMap<String, List<Integer>> edges = new TreeMap<>();

  /** Adds what the next result says of the task. */
  void add(Integer row, Test test) {
    rows.add(row);
    tests.add(test);
    if (test.score() >= test.most()) {
      full.add(row);
    }
    if (test.score() <= 0) {
      none.add(row);
    } else if (test.score() < test.most()) {
      part.add(row);
    }
    note(outcomes, test.outcome(), row);
    test.misconceptions().stream().distinct().forEach(name -> note(misconceptions, name, row));
    test.edges().stream().distinct().forEach(name -> note(edges, name, row));
  }

  private static void note(Map<String, List<Integer>> lists, String name, Integer row) {
    lists.computeIfAbsent(name, none -> new ArrayList<>()).add(row);
  }

  /** In whose results the task stands. */
  List<Integer> rows() {
    return rows;
  }

  /** What stands there, one for each row. */
  List<Test> tests() {
    return tests;
  }

  /** Who has all points. */
  List<Integer> full() {
    return full;
  }

  /** Who has some. */
  List<Integer> part() {
    return part;
  }

  /** Who has none. */
  List<Integer> none() {
    return none;
  }

  /** With whom it ended so, as {@code not_compiled}. */
  List<Integer> ended(String outcome) {
    return outcomes.getOrDefault(outcome, List.of());
  }

  /** Who has each misconception. */
  SortedMap<String, List<Integer>> misconceptions() {
    return misconceptions;
  }

  /** Who forgot each edge. */
  SortedMap<String, List<Integer>> edges() {
    return edges;
  }
}
