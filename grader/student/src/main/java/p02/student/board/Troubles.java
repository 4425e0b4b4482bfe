package p02.student.board;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import p02.precheck.compile.Diagnostic;
import p02.student.check.Checked;
import p02.student.check.TaskInfo;
import p02.student.check.TaskResult;
import p02.student.check.TaskResult.State;

/** Everything wrong, one line each: what, where, and the mistake. */
public final class Troubles {
  private static final int MOST_ERRORS = 3;
  private static final int WIDTH = 100;

  private Troubles() {}

  /** The lines; empty if nothing is wrong. */
  public static String of(Checked checked) {
    return broken(checked) + wrong(checked);
  }

  /** Problems that do not compile, with the first errors. */
  public static String broken(Checked checked) {
    Map<String, String> problems = new TreeMap<>();
    checked.tasks().forEach(task -> problems.put(task.packageName(), task.problem()));
    return checked.prepared().broken().entrySet().stream()
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
            .map(each -> "    " + place(each) + ": " + Wrapping.first(each.message(), WIDTH) + "\n")
            .collect(Collectors.joining())
        + more;
  }

  private static String place(Diagnostic each) {
    return each.line() > 0 ? each.path() + ":" + each.line() : each.path();
  }

  private static String wrong(Checked checked) {
    List<TaskInfo> wrong =
        checked.tasks().stream().filter(task -> checked.of(task).state() == State.WRONG).toList();
    // The first one is told in full below.
    Set<String> told = checked.next().map(TaskInfo::number).stream().collect(Collectors.toSet());
    if (told.containsAll(wrong.stream().map(TaskInfo::number).toList())) {
      return "";
    }
    return "\n  Wrong:\n"
        + wrong.stream().map(task -> line(checked, task)).collect(Collectors.joining());
  }

  /** One wrong task in one line. */
  public static String line(Checked checked, TaskInfo task) {
    TaskResult result = checked.of(task);
    String place = result.place().isEmpty() ? file(checked, task) : result.place();
    return String.format(
        Locale.ROOT,
        "    %-7s%s: %s%n",
        task.number(),
        place,
        Wrapping.first(
            result.message().replaceFirst("^This task uses what the marker refuses.*\n", ""),
            WIDTH));
  }

  private static String file(Checked checked, TaskInfo task) {
    return checked.places().get(task.number()).replaceFirst(".*/", "");
  }
}
