package p02.student.board;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import p02.precheck.text.Wrapping;
import p02.precheck.tree.IdShape;
import p02.student.check.Checked;
import p02.student.check.TaskInfo;
import p02.student.tree.Answers;

/** What is easily forgotten: the id, written answers, files that are not handed in. */
public final class Reminders {
  private Reminders() {}

  /** The lines; empty if there is nothing to remember. */
  public static String of(Checked checked) {
    String answers =
        checked.emptyAnswers().isEmpty()
            ? ""
            : "\n"
                + Wrapping.hanging(
                    2,
                    "Written answers still empty (exercises/answers): "
                        + Answers.told(checked.emptyAnswers()));
    return id(checked) + answers + unread(checked);
  }

  /** Those that matter to some tasks. */
  static String of(Checked checked, Set<String> asked) {
    boolean sheets =
        checked.tasks().stream()
            .anyMatch(task -> task.isWorksheet() && asked.contains(task.number()));
    return (sheets ? id(checked) : "") + unread(checked);
  }

  private static String unread(Checked checked) {
    return Unread.harmless(checked).entrySet().stream()
        .map(each -> "\n" + Unread.told(2, each.getKey(), each.getValue()))
        .collect(Collectors.joining());
  }

  /**
   * What is to be said of the id: that there is none, or that it looks like none; mostly nothing.
   */
  public static String id(Checked checked) {
    String doubt =
        checked
            .prepared()
            .tree()
            .idDoubt()
            .map(each -> "\n" + Wrapping.hanging(2, each))
            .orElse("");
    if (!checked.prepared().tree().id().isEmpty()) {
      return doubt;
    }
    List<TaskInfo> sheets = checked.tasks().stream().filter(TaskInfo::isWorksheet).toList();
    return doubt
        + "\n  no id yet: %s worksheets, %s points, wait for it\n"
            .formatted(Points.words(sheets.size()), Points.all(sheets))
        + IdShape.WHERE;
  }
}
