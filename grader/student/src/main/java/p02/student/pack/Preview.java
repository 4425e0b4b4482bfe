package p02.student.pack;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import p02.precheck.compile.Diagnostic;
import p02.precheck.screen.Refusal;
import p02.precheck.text.Wrapping;
import p02.student.board.Points;
import p02.student.check.Checked;
import p02.student.check.TaskInfo;
import p02.student.check.TaskResult.State;
import p02.student.tree.Answers;

/** What the marker will see of the work, as far as it can be seen from here. */
final class Preview {
  private static final int MOST_ERRORS = 3;
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
        + skipped(checked);
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
        (number, errors) -> {
          text.append(line("does not compile", number));
          errors.stream().limit(MOST_ERRORS).forEach(each -> text.append(told(each)));
        });
    return text.toString();
  }

  private static String told(Diagnostic each) {
    return Wrapping.about(MARGIN, each.place(), each.inOneLine());
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
            .map(task -> task.number() + " by " + String.join(" and ", checked.causes(task)))
            .collect(Collectors.joining(", "));
    return numbers.isEmpty() ? "" : line("perhaps only", numbers);
  }

  private static String tasks(Checked checked, State state, String label) {
    String numbers =
        checked.tasks().stream()
            .filter(task -> checked.of(task).state() == state && checked.causes(task).isEmpty())
            .map(TaskInfo::number)
            .collect(Collectors.joining(", "));
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
            .formatted(
                Points.words(sheets.size()),
                Points.plain(sheets.stream().mapToDouble(TaskInfo::points).sum())));
  }

  private static String skipped(Checked checked) {
    return checked.prepared().tree().skipped().entrySet().stream()
        .map(each -> "    not read\n" + Wrapping.about(MARGIN, each.getKey(), each.getValue()))
        .collect(Collectors.joining());
  }

  private static String line(String label, String text) {
    String beginning = "    %-17s ".formatted(label);
    return beginning
        + String.join(
            "\n" + " ".repeat(beginning.length()),
            Wrapping.lines(text, Wrapping.COLUMNS - beginning.length(), Integer.MAX_VALUE))
        + "\n";
  }
}
