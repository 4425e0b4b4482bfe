package p02.student.board;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import p02.precheck.compile.Diagnostic;
import p02.precheck.text.Wrapping;
import p02.student.check.Checked;
import p02.student.check.TaskInfo;
import p02.student.check.TaskResult;
import p02.student.check.TaskResult.State;

/** Everything wrong: what, where, and the mistake. */
public final class Troubles {
  private static final int MOST_ERRORS = 3;

  private Troubles() {}

  /**
   * The lines; empty if nothing is wrong.
   *
   * @param next the task that the next step tells of in full, and that need not be told twice
   */
  static String of(Checked checked, Optional<TaskInfo> next) {
    return broken(checked) + wrong(checked, next) + refused(checked, next);
  }

  /** Problems that do not compile, with the first errors. */
  public static String broken(Checked checked) {
    Map<String, String> problems = new TreeMap<>();
    checked.tasks().forEach(task -> problems.put(task.packageName(), task.problem()));
    return checked.prepared().broken().entrySet().stream()
        .sorted(Comparator.comparing(each -> problems.getOrDefault(each.getKey(), each.getKey())))
        .map(
            each ->
                "\n  %s does not compile; the other problems are checked all the same:\n%s"
                    .formatted(
                        problems.getOrDefault(each.getKey(), each.getKey()),
                        errors(each.getValue())))
        .collect(Collectors.joining());
  }

  private static String errors(List<Diagnostic> diagnostics) {
    String more =
        diagnostics.size() > MOST_ERRORS
            ? "    and %d more\n".formatted(diagnostics.size() - MOST_ERRORS)
            : "";
    return diagnostics.stream()
            .limit(MOST_ERRORS)
            .map(each -> Wrapping.about(4, each.place(), each.inOneLine()))
            .collect(Collectors.joining())
        + more;
  }

  private static String wrong(Checked checked, Optional<TaskInfo> next) {
    List<TaskInfo> all =
        checked.tasks().stream()
            .filter(task -> checked.of(task).state() == State.WRONG)
            .filter(task -> checked.of(task).refused().isEmpty())
            .toList();
    List<TaskInfo> wrong = all.stream().filter(task -> checked.causes(task).isEmpty()).toList();
    String alone =
        wrong.isEmpty() || next.isPresent() && wrong.equals(List.of(next.get()))
            ? ""
            : "\n  Wrong:\n"
                + wrong.stream().map(task -> line(checked, task)).collect(Collectors.joining());
    String calling =
        all.stream()
            .filter(task -> !wrong.contains(task))
            .map(task -> calling(checked, task))
            .collect(Collectors.joining());
    return alone
        + (calling.isEmpty()
            ? ""
            : "\n  Perhaps right but for what they call; the marker counts a slip once:\n"
                + calling);
  }

  /** One task that calls a wrong one: mend that first. */
  private static String calling(Checked checked, TaskInfo task) {
    return Wrapping.hanging(
        4,
        "%-7s%s: calls %s"
            .formatted(
                task.number(), file(checked, task), String.join(" and ", checked.causes(task))));
  }

  /** One wrong task in one line. */
  private static String line(Checked checked, TaskInfo task) {
    TaskResult result = checked.of(task);
    String place = result.place().isEmpty() ? file(checked, task) : result.place();
    String beginning = "    %-7s%s: ".formatted(task.number(), place);
    int room = Math.max(Wrapping.COLUMNS / 4, Wrapping.COLUMNS - beginning.length());
    return beginning + Wrapping.first(result.message(), room) + "\n";
  }

  private static String file(Checked checked, TaskInfo task) {
    return checked.places().get(task.number()).replaceFirst(".*/", "");
  }

  /** Every refused call once, with the tasks that it costs; not those that the next step tells. */
  private static String refused(Checked checked, Optional<TaskInfo> next) {
    Map<String, String> costs = costs(checked);
    next.map(checked::of).map(TaskResult::refused).ifPresent(costs.keySet()::removeAll);
    return costs.isEmpty()
        ? ""
        : "\n  Refused by the marker; the tasks named get no points for it:\n"
            + costs.entrySet().stream()
                .map(each -> Wrapping.hanging(4, each.getKey() + " [" + each.getValue() + "]"))
                .collect(Collectors.joining());
  }

  /** What is refused in code that tasks reach, to the tasks that lose by it. */
  static Map<String, String> costs(Checked checked) {
    Map<String, String> costs = new LinkedHashMap<>();
    for (TaskInfo task : checked.tasks()) {
      TaskResult result = checked.of(task);
      if (result.state() == State.WRONG) {
        result
            .refused()
            .forEach(each -> costs.merge(each, task.number(), (one, two) -> one + ", " + two));
      }
    }
    return costs;
  }
}
