package p02.board;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import p02.precheck.text.Wrapping;

/** What is wrong, a line each: every task, and every call that the marker refuses, once for all tasks that reach it. */
final class WrongTasks {
  private static final int WIDTH = Wrapping.COLUMNS;
  private static final int MOST_REFUSALS = 12;
  private static final Pattern RULE = Pattern.compile("(?m)^Rule: (\\S+).*$");
  private static final Pattern PLACE = Pattern.compile("(?m)^at (\\S+:\\d+)$");

  /** Rules that say no more than the task itself. */
  private static final Set<String> PLAIN = Set.of("formula", "value");

  private WrongTasks() {}

  /** All lines; none if nothing is wrong. */
  static String of(List<TaskLine> tasks) {
    Map<String, StringJoiner> refused = new LinkedHashMap<>();
    StringBuilder wrong = new StringBuilder();
    for (TaskLine task : tasks) {
      if (task.state() == TaskState.WRONG && task.message().startsWith(SelfCheck.REFUSED)) {
        task.message()
            .lines()
            .skip(1)
            .forEach(line -> refused.computeIfAbsent(line, open -> new StringJoiner(", ")).add(task.number()));
      } else if (task.state() == TaskState.WRONG) {
        wrong.append(cut("  x %s  %s".formatted(task.number(), inOneLine(task.message())), end(task)));
      }
    }
    return (wrong.isEmpty() ? "" : "\n  Wrong:\n" + wrong + called(tasks)) + (refused.isEmpty() ? "" : refusals(refused));
  }

  /** Which call which, this run does not know: the marker's way of looking at it is the command's. */
  private static String called(List<TaskLine> tasks) {
    long most =
        tasks.stream()
            .filter(task -> task.state() == TaskState.WRONG && !task.file().endsWith("Worksheet.java"))
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

  private static String refusals(Map<String, StringJoiner> refused) {
    StringBuilder lines = new StringBuilder("\n  Refused by the marker; the tasks named would get no points:\n");
    refused.entrySet().stream()
        .limit(MOST_REFUSALS)
        .forEach(each -> lines.append(Wrapping.hanging(2, "x " + each.getKey() + " [" + each.getValue() + "]")));
    int more = refused.size() - MOST_REFUSALS;
    return lines + (more > 0 ? "    and " + more + " more\n" : "");
  }

  private static String inOneLine(String message) {
    return RULE.matcher(PLACE.matcher(message).replaceAll("")).replaceAll("").strip().replaceAll("\\s+", " ");
  }

  /** Which line of the student's, and which rule, where the task's name does not tell it. */
  private static String end(TaskLine task) {
    return found(PLACE, task).map(place -> " (" + place + ")").orElse("")
        + found(RULE, task).filter(rule -> !PLAIN.contains(rule)).map(rule -> " [" + rule + "]").orElse("");
  }

  private static Optional<String> found(Pattern pattern, TaskLine task) {
    Matcher matcher = pattern.matcher(task.message());
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static String cut(String line, String end) {
    int room = WIDTH - Math.min(end.length(), WIDTH / 2);
    String cut = line.length() <= room ? line : line.substring(0, room - 4).stripTrailing() + " ...";
    return cut + (cut.length() + end.length() <= WIDTH ? end : "") + "\n";
  }
}
