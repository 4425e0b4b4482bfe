package p02.desk.overview;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import p02.desk.marks.Result;
import p02.desk.marks.Result.Test;

/** Counts what became of each task. */
final class TaskCounting {
  private final List<Result> results;
  private final Picks picks;
  private final List<Map<String, Test>> tests;
  private final double[] totals;

  TaskCounting(List<Result> results, Picks picks) {
    this.results = results;
    this.picks = picks;
    this.tests = results.stream().map(TaskCounting::byNumber).toList();
    this.totals =
        tests.stream()
            .mapToDouble(each -> each.values().stream().mapToDouble(Test::score).sum())
            .toArray();
  }

  private static Map<String, Test> byNumber(Result result) {
    Map<String, Test> tests = new LinkedHashMap<>();
    result.tests().forEach(test -> tests.put(test.number(), test));
    return tests;
  }

  /** One for each task that any result has. */
  List<TaskFigures> tasks() {
    Map<String, Test> all = new LinkedHashMap<>();
    tests.forEach(each -> each.forEach(all::putIfAbsent));
    return all.values().stream().map(this::task).toList();
  }

  private TaskFigures task(Test any) {
    String number = any.number();
    // Looked up once: there are some twenty counts of each task.
    List<Optional<Test>> column =
        tests.stream().map(each -> Optional.ofNullable(each.get(number))).toList();
    Counting count =
        (label, is) -> picks.of(number + ": " + label, i -> column.get(i).filter(is).isPresent());
    return new TaskFigures(
        number,
        any.name(),
        any.most(),
        count.of("all points", test -> test.score() >= test.most()),
        count.of("some points", test -> test.score() > 0 && test.score() < test.most()),
        count.of("no points", test -> test.score() <= 0),
        count.of("not attempted", test -> test.outcome().equals("not_attempted")),
        count.of("refused", test -> test.outcome().equals("rejected")),
        count.of("does not compile", test -> test.outcome().equals("not_compiled")),
        graded(column).mapToDouble(TaskCounting::share).average().orElse(0),
        discrimination(column),
        named(column, count, Test::misconceptions),
        named(column, count, Test::edges));
  }

  /** Finds whom a number of one task is about. */
  private interface Counting {
    Pick of(String label, Predicate<Test> is);
  }

  private static Stream<Test> graded(List<Optional<Test>> column) {
    return column.stream().flatMap(Optional::stream);
  }

  private static double share(Test test) {
    return test.most() > 0 ? test.score() / test.most() : 0;
  }

  /** Points of the task against points of all others. */
  private OptionalDouble discrimination(List<Optional<Test>> column) {
    int[] graded =
        IntStream.range(0, column.size()).filter(i -> column.get(i).isPresent()).toArray();
    double[] mine =
        Arrays.stream(graded).mapToDouble(i -> column.get(i).orElseThrow().score()).toArray();
    double[] rest =
        IntStream.range(0, graded.length).mapToDouble(k -> totals[graded[k]] - mine[k]).toArray();
    return Correlation.of(mine, rest);
  }

  private static List<TaskFigures.Named> named(
      List<Optional<Test>> column, Counting count, Function<Test, List<String>> names) {
    TreeSet<String> all = new TreeSet<>();
    graded(column).forEach(test -> all.addAll(names.apply(test)));
    return all.stream()
        .map(
            name ->
                new TaskFigures.Named(
                    name, count.of(name, test -> names.apply(test).contains(name))))
        .sorted(Comparator.comparing((TaskFigures.Named each) -> -each.who().count()))
        .toList();
  }
}
