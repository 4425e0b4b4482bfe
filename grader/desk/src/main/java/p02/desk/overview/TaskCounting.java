package p02.desk.overview;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.stream.IntStream;
import p02.desk.marks.Result;
import p02.desk.marks.Result.Test;

/** Counts what became of each task. */
final class TaskCounting {
  private final Picks picks;
  private final Map<String, TaskColumn> columns = new LinkedHashMap<>();
  private final double[] totals;

  TaskCounting(List<Result> results, Picks picks) {
    this.picks = picks;
    this.totals =
        results.stream()
            .mapToDouble(each -> each.tests().stream().mapToDouble(Test::score).sum())
            .toArray();
    for (int i = 0; i < results.size(); i++) {
      for (Test test : results.get(i).tests()) {
        columns.computeIfAbsent(test.number(), none -> new TaskColumn()).add(i, test);
      }
    }
  }

  /** One for each task that any result has. */
  List<TaskFigures> tasks() {
    return columns.values().stream().map(this::task).toList();
  }

  private TaskFigures task(TaskColumn column) {
    Test any = column.tests().get(0);
    String task = any.number() + ": ";
    return new TaskFigures(
        any.number(),
        any.name(),
        any.most(),
        picks.of(task + "all points", column.full()),
        picks.of(task + "some points", column.part()),
        picks.of(task + "no points", column.none()),
        picks.of(task + "not attempted", column.ended("not_attempted")),
        picks.of(task + "refused", column.ended("rejected")),
        picks.of(task + "does not compile", column.ended("not_compiled")),
        column.tests().stream().mapToDouble(TaskCounting::share).average().orElse(0),
        discrimination(column),
        named(task, column.misconceptions()),
        named(task, column.edges()));
  }

  private static double share(Test test) {
    return test.most() > 0 ? test.score() / test.most() : 0;
  }

  /** Points of the task against points of all others. */
  private OptionalDouble discrimination(TaskColumn column) {
    double[] mine = column.tests().stream().mapToDouble(Test::score).toArray();
    double[] rest =
        IntStream.range(0, mine.length)
            .mapToDouble(k -> totals[column.rows().get(k)] - mine[k])
            .toArray();
    return Correlation.of(mine, rest);
  }

  private List<TaskFigures.Named> named(String task, SortedMap<String, List<Integer>> names) {
    return names.entrySet().stream()
        .map(
            each ->
                new TaskFigures.Named(
                    each.getKey(), picks.of(task + each.getKey(), each.getValue())))
        .sorted(Comparator.comparing((TaskFigures.Named each) -> -each.who().count()))
        .toList();
  }
}
