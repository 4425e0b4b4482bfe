package p02.student.board;

import java.util.List;
import p02.precheck.text.Wrapping;
import p02.student.check.Checked;
import p02.student.check.TaskInfo;
import p02.student.tree.Answers;

/** What is easily forgotten: the id, written answers, files that are not handed in. */
public final class Reminders {
  private Reminders() {}

  /** The lines; empty if there is nothing to remember. */
  public static String of(Checked checked) {
    StringBuilder text = new StringBuilder();
    if (checked.prepared().tree().id().isEmpty()) {
      text.append(id(checked));
    }
    if (!checked.emptyAnswers().isEmpty()) {
      text.append(
          "\n"
              + Wrapping.hanging(
                  2,
                  "Written answers still empty (exercises/answers): "
                      + Answers.told(checked.emptyAnswers())));
    }
    checked
        .prepared()
        .tree()
        .skipped()
        .forEach((path, why) -> text.append("\n" + Wrapping.about(2, path, "not read, " + why)));
    return text.toString();
  }

  private static String id(Checked checked) {
    List<TaskInfo> sheets = checked.tasks().stream().filter(TaskInfo::isWorksheet).toList();
    return "\n  no id yet: %s worksheets, %s points, wait for it\n"
            .formatted(Points.words(sheets.size()), Points.all(sheets))
        + "    enter it in exercises/src/main/resources/student.properties\n";
  }
}
