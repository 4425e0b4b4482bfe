package p02.student.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import p02.precheck.compile.Diagnostic;
import p02.precheck.explain.PlainError;
import p02.precheck.text.TaskRanges;
import p02.precheck.text.Wrapping;
import p02.student.check.Checked;
import p02.student.check.TaskInfo;
import p02.student.check.TaskStanding;
import p02.student.check.TaskStanding.State;

/** Everything wrong: what, where, and the mistake. */
public final class Troubles {
  private static final int MOST_ERRORS = 3;

  /** More would push the board off the screen, and nobody mends them all at once. */
  private static final int MOST_WRONG = 12;

  /** Two lines and a half: all advice fits, and what was expected in most cases. */
  private static final int MOST_SAID = 170;

  private Troubles() {}

  /** Problems that do not compile, with the first errors. */
  public static String broken(Checked checked, Set<String> among) {
    Map<String, String> problems = new TreeMap<>();
    checked.tasks().stream()
        .filter(task -> among.contains(task.number()))
        .forEach(task -> problems.put(task.packageName(), task.problem()));
    return checked.prepared().broken().entrySet().stream()
        .filter(each -> problems.containsKey(each.getKey()))
        .sorted(Comparator.comparing(each -> problems.get(each.getKey())))
        .map(
            each ->
                "\n  %s does not compile; the other problems are checked all the same:\n%s"
                    .formatted(problems.get(each.getKey()), errors(checked, 4, each.getValue())))
        .collect(Collectors.joining());
  }

  /**
   * Why a problem does not compile: files that are not read, or lie elsewhere than they say, first;
   * then the first errors.
   */
  public static String errors(Checked checked, int margin, List<Diagnostic> diagnostics) {
    List<String> told = new ArrayList<>();
    Unread.behind(checked, diagnostics)
        .forEach((path, why) -> told.add(Unread.told(margin, path, why)));
    Misplaced.behind(checked.prepared().tree(), diagnostics)
        .forEach((path, why) -> told.add(Wrapping.about(margin, path, why)));
    List<PlainError> others = BrokenProblem.explained(checked, Unread.others(checked, diagnostics));
    others.stream()
        .limit(MOST_ERRORS)
        .forEach(each -> told.add(Wrapping.about(margin, each.place(), each.sentence())));
    int more = others.size() - MOST_ERRORS;
    return String.join("", told) + (more > 0 ? " ".repeat(margin) + "and " + more + " more\n" : "");
  }

  /**
   * Wrong tasks, a few lines each; empty if there are none.
   *
   * @param next the task that is told of in full, and that need not be told twice
   * @param among numbers of the tasks that are told of
   */
  static String wrong(Checked checked, Optional<TaskInfo> next, Set<String> among) {
    List<TaskInfo> all =
        checked.tasks().stream()
            .filter(task -> among.contains(task.number()))
            .filter(task -> checked.of(task).state() == State.WRONG)
            .toList();
    Map<TaskInfo, String> alone = alone(checked, next, all);
    String told = alone.values().stream().limit(MOST_WRONG).collect(Collectors.joining());
    List<String> left = alone.keySet().stream().skip(MOST_WRONG).map(TaskInfo::number).toList();
    String more =
        left.isEmpty()
            ? ""
            : Wrapping.hanging(
                4,
                "and %s: type ./p02 check %s"
                    .formatted(TaskRanges.of(left), left.get(0).replaceFirst("\\.\\d+$", "")));
    String calling =
        all.stream()
            .filter(task -> !checked.causes(task).isEmpty())
            .filter(task -> next.filter(task::equals).isEmpty())
            .map(task -> calling(checked, task))
            .collect(Collectors.joining());
    return (told.isEmpty() ? "" : "\n  Wrong:\n" + told + more)
        + (calling.isEmpty()
            ? ""
            : "\n  These build on a wrong one, and may be right apart from that: the marker\n"
                + "  counts a mistake once. Correct the other first; then one of their own\n"
                + "  shows, too:\n"
                + calling);
  }

  /** Each wrong task once: what is refused stands at the first task that it costs. */
  private static Map<TaskInfo, String> alone(
      Checked checked, Optional<TaskInfo> next, List<TaskInfo> wrong) {
    Map<String, String> costs = costs(checked);
    next.map(checked::of).map(TaskStanding::refused).ifPresent(costs.keySet()::removeAll);
    Map<TaskInfo, String> told = new LinkedHashMap<>();
    for (TaskInfo task : wrong) {
      boolean isNext = next.filter(task::equals).isPresent();
      String said =
          checked.of(task).refused().isEmpty()
              ? isNext || !checked.causes(task).isEmpty() ? "" : line(checked, task)
              : checked.of(task).refused().stream()
                  .filter(costs::containsKey)
                  .map(each -> item(task, cost(each, costs.remove(each))))
                  .collect(Collectors.joining());
      if (!said.isEmpty()) {
        told.put(task, said);
      }
    }
    return told;
  }

  /** One task that is built on a wrong one, and what is wrong as it is now. */
  private static String calling(Checked checked, TaskInfo task) {
    return item(
        task,
        "%s: builds on %s. As it is: %s"
            .formatted(
                place(checked, task),
                String.join(" and ", checked.causes(task)),
                Wrapping.beginning(checked.of(task).message(), MOST_SAID)));
  }

  private static String line(Checked checked, TaskInfo task) {
    String said = Wrapping.beginning(checked.of(task).message(), MOST_SAID);
    return item(task, place(checked, task) + ": " + said);
  }

  /** The line that failed, where one is known; else where the task is written. */
  private static String place(Checked checked, TaskInfo task) {
    String failed = checked.of(task).place();
    return failed.isEmpty() ? file(checked, task) : failed;
  }

  /** A sentence on a refused call, with the tasks that lose by it. */
  static String cost(String sentence, String tasks) {
    return "%s The marker refuses it: no points for %s.".formatted(sentence, tasks);
  }

  private static String item(TaskInfo task, String said) {
    return Wrapping.labelled("    %-7s".formatted(task.number()), said);
  }

  private static String file(Checked checked, TaskInfo task) {
    return checked.places().get(task.number()).replaceFirst(".*/", "");
  }

  /** What is refused in code that tasks reach, to the tasks that lose by it. */
  static Map<String, String> costs(Checked checked) {
    Map<String, List<String>> costs = new LinkedHashMap<>();
    for (TaskInfo task : checked.tasks()) {
      TaskStanding result = checked.of(task);
      if (result.state() == State.WRONG) {
        result
            .refused()
            .forEach(
                each -> costs.computeIfAbsent(each, none -> new ArrayList<>()).add(task.number()));
      }
    }
    Map<String, String> told = new LinkedHashMap<>();
    costs.forEach((sentence, numbers) -> told.put(sentence, TaskRanges.of(numbers)));
    return told;
  }
}
