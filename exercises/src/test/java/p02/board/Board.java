package p02.board;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import p02.precheck.text.Wrapping;
import p02.precheck.tree.IdShape;

/** Draws the board: one screen of at most 80 columns, plain ASCII for every terminal. */
final class Board {
  private static final int BAR = 40;

  private Board() {}

  /**
   * The board's text.
   *
   * @param tasks in order of their numbers
   * @param titles problem number to its title
   * @param asked the groups that were asked for; empty for all
   * @param id the student's; empty if the worksheets wait for it
   * @param idLines lines of its file on which one is entered; one as a rule
   */
  static String of(
      List<TaskLine> tasks, Map<String, String> titles, String asked, String id, List<Integer> idLines) {
    StringBuilder text = new StringBuilder("\n");
    Map<String, List<TaskLine>> problems =
        tasks.stream()
            .collect(
                Collectors.groupingBy(
                    task -> task.number().substring(0, 3), TreeMap::new, Collectors.toList()));
    problems.forEach((number, lines) -> text.append(row(number, titles.get(number), lines)));
    text.append(total(tasks)).append(leftOut(tasks, asked));
    TaskLine wrong = first(tasks, TaskState.WRONG);
    text.append(WrongTasks.of(tasks, wrong)).append(doubt(id, idLines)).append(id.isEmpty() ? missingId(tasks) : "");
    return text.append(NextTask.of(tasks, id.isEmpty())).toString();
  }

  private static String missingId(List<TaskLine> tasks) {
    List<TaskLine> sheets = tasks.stream().filter(NextTask::isWorksheet).toList();
    return "\n  no id yet: %d worksheets, %s points, wait for it\n".formatted(sheets.size(), all(sheets))
        + IdShape.WHERE;
  }

  private static String doubt(String id, List<Integer> lines) {
    return IdShape.doubt(id, lines).map(doubt -> "\n" + Wrapping.hanging(2, doubt)).orElse("");
  }

  /** What is said where no task bears the tag that was asked for. */
  static String ofNothing(String asked, Map<String, String> titles) {
    return """

          No task is called "%s", so nothing was tested.
          Problems are %s.
          Type for example: mvn test "-Dgroups=3.1.2"
        """
        .formatted(asked, String.join(", ", new TreeMap<>(titles).keySet()));
  }

  private static String leftOut(List<TaskLine> tasks, String asked) {
    long left = tasks.stream().filter(task -> task.state() == TaskState.NOT_RUN).count();
    String why = asked.isEmpty() ? "" : " (you asked for " + asked + ")";
    return left == 0
        ? ""
        : Wrapping.hanging(2, "%d of %d tasks were not run%s.".formatted(left, tasks.size(), why))
            + Wrapping.hanging(2, "mvn test runs all of them; ./p02 check keeps what it found of each.");
  }

  private static String row(String number, String title, List<TaskLine> tasks) {
    String signs = tasks.stream().map(task -> task.state().sign()).collect(Collectors.joining(" "));
    return String.format(
        Locale.ROOT, "  %s  %-36s %-16s %5s / %s%n", number, title, signs, earned(tasks), all(tasks));
  }

  private static String total(List<TaskLine> tasks) {
    List<TaskLine> run = tasks.stream().filter(task -> task.state() != TaskState.NOT_RUN).toList();
    double share = sum(run, true) / sum(run, false);
    int full = (int) Math.floor(share * BAR);
    String bar = "#".repeat(full) + ".".repeat(BAR - full);
    return String.format(
        "%n  [%s]  %s of %s points%s%n%s%n",
        bar, earned(run), all(run), run.size() == tasks.size() ? " here" : " of what was run", legend(tasks));
  }

  /** Signs that stand on the board; the first one always, by which the end of the rows is known. */
  private static String legend(List<TaskLine> tasks) {
    return "  + done"
        + Stream.of(TaskState.WRONG, TaskState.TO_DO, TaskState.NOT_RUN)
            .filter(state -> first(tasks, state) != null)
            .map(state -> "   " + state.sign() + " " + state.told())
            .collect(Collectors.joining());
  }

  static TaskLine first(List<TaskLine> tasks, TaskState state) {
    return tasks.stream().filter(task -> task.state() == state).findFirst().orElse(null);
  }

  private static String earned(List<TaskLine> tasks) {
    return plain(sum(tasks, true));
  }

  private static String all(List<TaskLine> tasks) {
    return plain(sum(tasks, false));
  }

  private static double sum(List<TaskLine> tasks, boolean done) {
    return tasks.stream()
        .filter(task -> !done || task.state() == TaskState.DONE)
        .mapToDouble(TaskLine::points)
        .sum();
  }

  private static String plain(double points) {
    return points == Math.rint(points) ? String.valueOf((long) points) : String.valueOf(points);
  }
}
