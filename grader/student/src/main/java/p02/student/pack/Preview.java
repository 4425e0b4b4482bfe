package p02.student.pack;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import p02.precheck.compile.Diagnostic;
import p02.precheck.screen.Refusal;
import p02.precheck.text.TaskRanges;
import p02.precheck.text.Wrapping;
import p02.student.board.Points;
import p02.student.board.Troubles;
import p02.student.board.Unread;
import p02.student.check.Checked;
import p02.student.check.TaskInfo;
import p02.student.check.TaskStanding.State;
import p02.student.tree.Answers;

/** What the marker will see of the work, as far as it can be seen from here. */
final class Preview {
  private static final int MARGIN = 6;

  private Preview() {}

  static String of(Checked checked) {
    return "\n  What the marker will see:\n"
        + compiles(checked)
        + broken(checked)
        + refused(checked)
        + tasks(checked, State.WRONG, "wrong here")
        + carried(checked)
        + tasks(checked, State.OPEN, "still to do")
        + line("right here", points(checked))
        + answers(checked)
        + numbers(checked)
        + skipped(checked)
        + warnings(checked);
  }

  private static String compiles(Checked checked) {
    Map<String, String> numbers = numbersOf(checked);
    Set<String> sound = checked.prepared().sound();
    String told =
        numbers.entrySet().stream()
            .filter(each -> sound.contains(each.getKey()))
            .map(Map.Entry::getValue)
            .sorted()
            .collect(Collectors.joining(", "));
    String missing =
        numbers.entrySet().stream()
            .filter(each -> !checked.prepared().tree().problems().containsKey(each.getKey()))
            .map(Map.Entry::getValue)
            .sorted()
            .collect(Collectors.joining(", "));
    return line("compiles", told.isEmpty() ? "nothing" : told)
        + (missing.isEmpty() ? "" : line("missing", missing));
  }

  private static Map<String, String> numbersOf(Checked checked) {
    Map<String, String> numbers = new TreeMap<>();
    checked.tasks().forEach(task -> numbers.put(task.packageName(), task.problem()));
    return numbers;
  }

  private static String broken(Checked checked) {
    Map<String, String> numbers = numbersOf(checked);
    SortedMap<String, List<Diagnostic>> sorted = new TreeMap<>();
    checked
        .prepared()
        .broken()
        .forEach((problem, errors) -> sorted.put(numbers.getOrDefault(problem, problem), errors));
    StringBuilder text = new StringBuilder();
    sorted.forEach(
        (number, errors) ->
            text.append(line("does not compile", number))
                .append(Troubles.errors(checked, MARGIN, errors)));
    return text.toString();
  }

  private static String refused(Checked checked) {
    List<Refusal> refusals = checked.prepared().refusals();
    return refusals.isEmpty()
        ? ""
        : line("refuses", refusals.size() == 1 ? "one call" : refusals.size() + " calls")
            + refusals.stream()
                .map(each -> Wrapping.hanging(MARGIN, each.message()))
                .collect(Collectors.joining());
  }

  /** Those that may be right for the marker, which counts a slip once. */
  private static String carried(Checked checked) {
    String numbers =
        checked.tasks().stream()
            .filter(task -> !checked.causes(task).isEmpty())
            .map(
                task ->
                    "%s (builds on %s)"
                        .formatted(task.number(), String.join(" and ", checked.causes(task))))
            .collect(Collectors.joining(", "));
    return numbers.isEmpty() ? "" : line("perhaps right", numbers);
  }

  private static String tasks(Checked checked, State state, String label) {
    String numbers =
        TaskRanges.of(
            checked.tasks().stream()
                .filter(task -> checked.of(task).state() == state)
                .filter(task -> checked.causes(task).isEmpty())
                .map(TaskInfo::number)
                .toList());
    return numbers.isEmpty() ? "" : line(label, numbers);
  }

  private static String points(Checked checked) {
    return Points.plain(checked.earned()) + " of " + Points.plain(checked.points()) + " points";
  }

  private static String answers(Checked checked) {
    return checked.emptyAnswers().isEmpty()
        ? ""
        : line("empty answers", Answers.told(checked.emptyAnswers()));
  }

  private static String numbers(Checked checked) {
    String id = checked.prepared().tree().id();
    if (!id.isEmpty()) {
      return line("worksheets", "with the numbers of " + id);
    }
    List<TaskInfo> sheets = checked.tasks().stream().filter(TaskInfo::isWorksheet).toList();
    return line(
        "no id yet",
        "%s worksheets, %s points, wait for it"
            .formatted(Points.words(sheets.size()), Points.all(sheets)));
  }

  /** What costs most is said last, where it is read: points that nobody can earn as it is. */
  private static String warnings(Checked checked) {
    List<TaskInfo> lost =
        checked.tasks().stream()
            .filter(task -> checked.of(task).state() == State.NOT_COMPILED)
            .toList();
    List<String> problems = lost.stream().map(TaskInfo::problem).distinct().toList();
    String broken =
        lost.isEmpty()
            ? ""
            : "\n"
                + Wrapping.hanging(
                    2,
                    "%s: %s points are at stake. The marker can save tasks whose own methods are"
                            .formatted(notCompiled(problems), Points.all(lost))
                        + " sound, and no others. Correct it and pack again.");
    String doubt =
        checked
            .prepared()
            .tree()
            .idDoubt()
            .map(each -> "\n" + Wrapping.hanging(2, each))
            .orElse("");
    return broken + doubt + missing(checked);
  }

  private static String missing(Checked checked) {
    List<TaskInfo> sheets = checked.tasks().stream().filter(TaskInfo::isWorksheet).toList();
    return checked.prepared().tree().id().isEmpty()
        ? "\n"
            + Wrapping.hanging(
                2,
                "No id was found: %s points cannot be earned without. Enter it in"
                        .formatted(Points.all(sheets))
                    + " exercises/src/main/resources/student.properties, in a line that begins"
                    + " with student.id=, and pack again.")
        : "";
  }

  private static String notCompiled(List<String> problems) {
    return String.join(", ", problems) + (problems.size() == 1 ? " does" : " do") + " not compile";
  }

  private static String skipped(Checked checked) {
    return Unread.harmless(checked).entrySet().stream()
        .map(each -> "    not read\n" + Wrapping.about(MARGIN, each.getKey(), each.getValue()))
        .collect(Collectors.joining());
  }

  private static String line(String label, String text) {
    return Wrapping.labelled("    %-17s ".formatted(label), text);
  }
}
