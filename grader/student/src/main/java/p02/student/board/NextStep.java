package p02.student.board;

import java.util.List;
import java.util.stream.Collectors;
import p02.student.check.Checked;
import p02.student.check.TaskInfo;
import p02.student.check.TaskResult;
import p02.student.check.TaskResult.State;

/** What to do next, with file and line. */
public final class NextStep {
  private static final int MOST_LINES = 8;
  private static final int MOST_PRINTED = 6;
  private static final int WIDTH = 74;

  private NextStep() {}

  /** For the task that comes first. */
  public static String of(Checked checked) {
    return checked.next().map(task -> of(checked, task)).orElseGet(() -> allDone(checked));
  }

  /** For one task. */
  public static String of(Checked checked, TaskInfo task) {
    TaskResult result = checked.of(task);
    String why =
        switch (result.state()) {
          case WRONG -> " is not right yet:\n" + indented(result.message(), MOST_LINES);
          case NOT_COMPILED -> " waits for its problem to compile\n";
          case RIGHT -> " is done\n";
          case OPEN, NOT_RUN -> "\n";
        };
    boolean broken = result.state() == State.NOT_COMPILED && !result.place().isEmpty();
    return "\n  Next: %s %s%s%s    open  %s\n    hint  ./p02 hint %s\n"
        .formatted(
            task.number(),
            task.title(),
            why,
            printed(result),
            broken ? result.place() : place(checked, task, result),
            task.number());
  }

  private static String place(Checked checked, TaskInfo task, TaskResult result) {
    String written = checked.places().get(task.number());
    String file = written.replaceFirst(":\\d+$", "");
    // The line on which it was thrown, where that is in the task's own file.
    String name = file.substring(file.lastIndexOf('/') + 1);
    return result.place().startsWith(name + ":")
        ? file + result.place().substring(name.length())
        : written;
  }

  private static String printed(TaskResult result) {
    return result.printed().isBlank()
        ? ""
        : "    printed:\n" + indented(result.printed(), MOST_PRINTED);
  }

  private static String indented(String text, int most) {
    List<String> lines = Wrapping.lines(text, WIDTH, most);
    return lines.stream().map(line -> "      " + line + "\n").collect(Collectors.joining());
  }

  private static String allDone(Checked checked) {
    boolean complete =
        checked.tasks().stream().allMatch(task -> checked.of(task).state() == State.RIGHT);
    return complete
        ? "\n  All done here. The marker uses other numbers; now the written answers, then ./p02 pack\n"
        : "\n  All done that was run. Type ./p02 check to run everything.\n";
  }
}
