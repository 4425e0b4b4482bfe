package p02.student.board;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import p02.precheck.compile.Diagnostic;
import p02.precheck.text.Wrapping;
import p02.student.check.Checked;
import p02.student.check.TaskInfo;
import p02.student.check.TaskStanding;
import p02.student.check.TaskStanding.State;

/** What to do next, with file and line. */
public final class NextStep {
  private static final int MOST_LINES = 8;
  private static final int MOST_PRINTED = 6;
  private static final int MARGIN = 6;
  private static final String ID = "exercises/src/main/resources/student.properties";

  private NextStep() {}

  /** For a task; what is left where there is none. */
  public static String of(Checked checked, Optional<TaskInfo> task) {
    return task.map(each -> of(checked, each)).orElseGet(() -> allDone(checked));
  }

  /** For one task. */
  public static String of(Checked checked, TaskInfo task) {
    return told(checked, task, "Next: ");
  }

  /** For one task that was asked for. */
  static String asked(Checked checked, TaskInfo task) {
    return told(checked, task, "");
  }

  private static String told(Checked checked, TaskInfo task, String before) {
    TaskStanding result = checked.of(task);
    boolean noId = result.state() == State.OPEN && waitsForId(checked, task);
    String state =
        switch (result.state()) {
          case WRONG -> result.refused().isEmpty() ? " is not right yet:" : " would get no points:";
          case NOT_COMPILED -> " waits for its problem to compile";
          case RIGHT -> " is done";
          case OPEN -> noId ? " waits for your id" : before.isEmpty() ? " is still to do" : "";
          case NOT_RUN -> "";
        };
    return "\n"
        + Wrapping.hanging(2, before + task.number() + " " + task.title() + state)
        + why(checked, task, result)
        + printed(result)
        + "    open  %s\n    hint  ./p02 hint %s\n"
            .formatted(noId ? ID : opened(checked, task, result), task.number());
  }

  private static String opened(Checked checked, TaskInfo task, TaskStanding result) {
    if (result.state() != State.NOT_COMPILED) {
      return place(checked, task, result);
    }
    List<Diagnostic> errors = checked.prepared().broken().get(task.packageName());
    SortedMap<String, String> unread = Unread.behind(checked, errors);
    return unread.isEmpty()
        ? BrokenProblem.explained(checked, errors).get(0).opened()
        : unread.firstKey();
  }

  /** Its numbers follow from the id, so that there is nothing to calculate yet. */
  private static boolean waitsForId(Checked checked, TaskInfo task) {
    return task.isWorksheet() && checked.prepared().tree().id().isEmpty();
  }

  private static String why(Checked checked, TaskInfo task, TaskStanding result) {
    if (result.state() != State.WRONG) {
      return "";
    } else if (result.refused().isEmpty()) {
      return indented(result.message(), MOST_LINES) + causes(checked, task);
    }
    Map<String, String> costs = Troubles.costs(checked);
    String sentences =
        result.refused().stream()
            .limit(MOST_LINES)
            .map(each -> Wrapping.hanging(MARGIN, Troubles.cost(each, costs.get(each))))
            .collect(Collectors.joining());
    int more = result.refused().size() - MOST_LINES;
    return sentences + (more > 0 ? " ".repeat(MARGIN) + "and " + more + " more\n" : "");
  }

  private static String causes(Checked checked, TaskInfo task) {
    List<String> causes = checked.causes(task);
    return causes.isEmpty()
        ? ""
        : Wrapping.hanging(
            MARGIN,
            "It builds on %s, which is wrong, too: correct that first. It may have a mistake of its own."
                .formatted(String.join(" and ", causes)));
  }

  private static String place(Checked checked, TaskInfo task, TaskStanding result) {
    String written = checked.places().get(task.number());
    String file = written.replaceFirst(":\\d+$", "");
    // The line on which it was thrown, where that is in the task's own file.
    String name = file.substring(file.lastIndexOf('/') + 1);
    return result.place().startsWith(name + ":")
        ? file + result.place().substring(name.length())
        : written;
  }

  private static String printed(TaskStanding result) {
    return result.printed().isBlank()
        ? ""
        : "    printed:\n" + indented(result.printed(), MOST_PRINTED);
  }

  private static String indented(String text, int most) {
    return Wrapping.lines(text, Wrapping.COLUMNS - MARGIN, most).stream()
        .map(line -> " ".repeat(MARGIN) + line + "\n")
        .collect(Collectors.joining());
  }

  private static String allDone(Checked checked) {
    boolean complete =
        checked.tasks().stream().allMatch(task -> checked.of(task).state() == State.RIGHT);
    return complete
        ? "\n  All done here. The marker uses other numbers.\n"
            + "  Now the written answers, then ./p02 pack\n"
        : "\n  All done that was run. Type ./p02 check to run everything.\n";
  }
}
