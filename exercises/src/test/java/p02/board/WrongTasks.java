package p02.board;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import p02.precheck.text.TaskRanges;
import p02.precheck.text.Wrapping;

/**
 * What is wrong, a few lines each: every task, and every call that the marker refuses, once for all tasks that
 * reach it, at the first of them.
 */
final class WrongTasks {
  /** More would push the board off the screen, and nobody mends them all at once. */
  private static final int MOST = 12;

  /** Two lines and a half: all advice fits, and what was expected in most cases. */
  private static final int MOST_SAID = 170;

  private static final Pattern RULE = Pattern.compile("(?m)^Rule: (\\S+).*$");
  private static final Pattern PLACE = Pattern.compile("(?m)^at (\\S+:\\d+)$");

  /** Rules that say no more than the task itself. */
  private static final Set<String> PLAIN = Set.of("formula", "value");

  private WrongTasks() {}

  /**
   * All lines; none if nothing is wrong.
   *
   * @param next the task that is told of in full, and that need not be told twice; null if none is
   */
  static String of(List<TaskLine> tasks, TaskLine next) {
    List<TaskLine> wrong = tasks.stream().filter(task -> task.state() == TaskState.WRONG).toList();
    Map<String, String> told = told(wrong, next);
    List<String> left = told.keySet().stream().skip(MOST).toList();
    String more =
        left.isEmpty()
            ? ""
            : Wrapping.hanging(
                2,
                "and %s: mvn test \"-Dgroups=%s\" tells of them."
                    .formatted(TaskRanges.of(left), left.get(0).substring(0, 3)));
    return (told.isEmpty() ? "" : "\n  Wrong:\n")
        + told.values().stream().limit(MOST).collect(Collectors.joining())
        + more
        + called(wrong);
  }

  /** Number of a wrong task to its lines. */
  private static Map<String, String> told(List<TaskLine> wrong, TaskLine next) {
    Map<String, List<String>> costs = costs(wrong);
    // Those of the next task stand there.
    refused(next).forEach(costs::remove);
    Map<String, String> told = new LinkedHashMap<>();
    for (TaskLine task : wrong) {
      List<String> refused = refused(task);
      String said =
          !refused.isEmpty()
              ? refused.stream()
                  .filter(costs::containsKey)
                  .map(each -> item(task, cost(each, costs.remove(each))))
                  .collect(Collectors.joining())
              : task == next ? "" : item(task, inOneLine(task));
      if (!said.isEmpty()) {
        told.put(task.number(), said);
      }
    }
    return told;
  }

  /** What is refused, each with the tasks that lose by it. */
  static Map<String, List<String>> costs(List<TaskLine> wrong) {
    Map<String, List<String>> costs = new LinkedHashMap<>();
    wrong.forEach(
        task ->
            refused(task)
                .forEach(each -> costs.computeIfAbsent(each, none -> new ArrayList<>()).add(task.number())));
    return costs;
  }

  /** Sentences on calls of a task that the marker refuses; none if it is wrong for another reason. */
  static List<String> refused(TaskLine task) {
    return task != null && task.state() == TaskState.WRONG && task.message().startsWith(SelfCheck.REFUSED)
        ? task.message().lines().skip(1).toList()
        : List.of();
  }

  /** A sentence on a refused call, with the tasks that lose by it. */
  static String cost(String sentence, List<String> tasks) {
    return "%s The marker refuses it: no points for %s.".formatted(sentence, TaskRanges.of(tasks));
  }

  /** Which call which, this run does not know: the marker's way of looking at it is the command's. */
  private static String called(List<TaskLine> wrong) {
    long most =
        wrong.stream()
            .filter(task -> refused(task).isEmpty() && !NextTask.isWorksheet(task))
            .collect(Collectors.groupingBy(task -> task.number().substring(0, 3), Collectors.counting()))
            .values()
            .stream()
            .mapToLong(Long::longValue)
            .max()
            .orElse(0);
    return most < 2
        ? ""
        : Wrapping.hanging(
            2,
            "One may be wrong only by an earlier one that it calls, which the marker does not count"
                + " twice. ./p02 check names those.");
  }

  private static String item(TaskLine task, String said) {
    return Wrapping.labelled("  x %s  ".formatted(task.number()), said);
  }

  /** Which line of the student's, what is wrong, and which rule, where the task's name does not tell it. */
  private static String inOneLine(TaskLine task) {
    return place(task).orElse(task.file().replaceFirst(".*/", ""))
        + ": "
        + Wrapping.beginning(task.message(), MOST_SAID)
        + found(RULE, task).filter(rule -> !PLAIN.contains(rule)).map(rule -> " [" + rule + "]").orElse("");
  }

  /** File and line on which it failed, as {@code ReluNetwork.java:46}, where an exception tells. */
  static Optional<String> place(TaskLine task) {
    return found(PLACE, task);
  }

  private static Optional<String> found(Pattern pattern, TaskLine task) {
    Matcher matcher = pattern.matcher(task.message());
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
