package p02.desk.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import p02.desk.marks.Result;
import p02.desk.marks.Result.Test;

/** Counts what became of each task. */
final class TaskCounting {
  private final List<Result> results;
  private final Picks picks;
  private final List<Map<String, Test>> tests;

  TaskCounting(List<Result> results, Picks picks) {
    this.results = results;
    this.picks = picks;
    this.tests = results.stream().map(TaskCounting::byNumber).toList();
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
    return new TaskFigures(
        number,
        any.name(),
        any.most(),
        who(number, "all points", test -> test.score() >= test.most()),
        who(number, "some points", test -> test.score() > 0 && test.score() < test.most()),
        who(number, "no points", test -> test.score() <= 0),
        who(number, "not attempted", test -> test.outcome().equals("not_attempted")),
        who(number, "refused", test -> test.outcome().equals("rejected")),
        who(number, "does not compile", test -> test.outcome().equals("not_compiled")),
        graded(number).stream().mapToDouble(TaskCounting::share).average().orElse(0),
        discrimination(number),
        named(number, Test::misconceptions),
        named(number, Test::edges));
  }

  private Pick who(String number, String label, Predicate<Test> is) {
    return picks.of(
        number + ": " + label,
        i -> Optional.ofNullable(tests.get(i).get(number)).filter(is).isPresent());
  }

  private List<Test> graded(String number) {
    return tests.stream().flatMap(each -> Optional.ofNullable(each.get(number)).stream()).toList();
  }

  private static double share(Test test) {
    return test.most() > 0 ? test.score() / test.most() : 0;
  }

  /** Points of the task against points of all others. */
  private java.util.OptionalDouble discrimination(String number) {
    List<double[]> pairs = new ArrayList<>();
    for (Map<String, Test> each : tests) {
      Test mine = each.get(number);
      if (mine != null) {
        double rest = each.values().stream().filter(t -> t != mine).mapToDouble(Test::score).sum();
        pairs.add(new double[] {mine.score(), rest});
      }
    }
    return Correlation.of(
        pairs.stream().mapToDouble(pair -> pair[0]).toArray(),
        pairs.stream().mapToDouble(pair -> pair[1]).toArray());
  }

  private List<TaskFigures.Named> named(String number, Function<Test, List<String>> names) {
    TreeSet<String> all = new TreeSet<>();
    graded(number).forEach(test -> all.addAll(names.apply(test)));
    return all.stream()
        .map(
            name ->
                new TaskFigures.Named(
                    name, who(number, name, test -> names.apply(test).contains(name))))
        .sorted(Comparator.comparing((TaskFigures.Named each) -> -each.who().count()))
        .toList();
  }
}
