package p02.board;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import p02.precheck.text.Wrapping;

/** What to do next: the first wrong task in full, or else the first open one. */
final class NextTask {
  private static final int MOST_LINES = 8;
  private static final int MARGIN = 4;
  private static final String ID = "exercises/src/main/resources/student.properties";

  private NextTask() {}

  /**
   * The lines.
   *
   * @param tasks in order of their numbers
   * @param idMissing whether the worksheets wait for the student's id
   */
  static String of(List<TaskLine> tasks, boolean idMissing) {
    TaskLine next = Board.first(tasks, TaskState.WRONG);
    boolean wrong = next != null;
    next = wrong ? next : Board.first(tasks, TaskState.TO_DO);
    if (next == null) {
      boolean complete = tasks.stream().allMatch(task -> task.state() == TaskState.DONE);
      return complete
          ? "\n  All done here. The hidden tests use other numbers; now the written answers.\n"
          : "\n  All done that was run.\n";
    }
    boolean noId = !wrong && idMissing && isWorksheet(next);
    return "\n"
        + Wrapping.hanging(2, "Next: " + next.number() + " " + next.title() + state(wrong, noId))
        + (wrong ? why(next, tasks) : "")
        + "  open  %s%n  hint  exercises/src/main/resources/hints/%s.md%n"
            .formatted(noId ? ID : place(next), next.number());
  }

  /** The line on which it failed, where that is in the task's own file. */
  private static String place(TaskLine task) {
    String file = task.file().replaceFirst(":\\d+$", "");
    String name = file.substring(file.lastIndexOf('/') + 1);
    return WrongTasks.place(task)
        .filter(failed -> failed.startsWith(name + ":"))
        .map(failed -> file + failed.substring(name.length()))
        .orElse(task.file());
  }

  private static String state(boolean wrong, boolean noId) {
    return wrong ? " is not right yet:" : noId ? " waits for your id" : "";
  }

  private static String why(TaskLine task, List<TaskLine> tasks) {
    List<String> refused = WrongTasks.refused(task);
    if (refused.isEmpty()) {
      return shortened(task.message());
    }
    Map<String, List<String>> costs = WrongTasks.costs(tasks);
    String told =
        refused.stream()
            .limit(MOST_LINES)
            .map(each -> Wrapping.hanging(MARGIN, WrongTasks.cost(each, costs.get(each))))
            .collect(Collectors.joining());
    int more = refused.size() - MOST_LINES;
    return told + (more > 0 ? " ".repeat(MARGIN) + "and " + more + " more\n" : "");
  }

  static boolean isWorksheet(TaskLine task) {
    return task.file().contains("Worksheet.java");
  }

  private static String shortened(String message) {
    return Wrapping.lines(message, Wrapping.COLUMNS - MARGIN, MOST_LINES).stream()
        .map(line -> " ".repeat(MARGIN) + line + "\n")
        .collect(Collectors.joining());
  }
}
