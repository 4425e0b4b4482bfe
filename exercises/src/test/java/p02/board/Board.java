package p02.board;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import p02.precheck.text.Wrapping;

/** Draws the board: one screen of at most 80 columns, plain ASCII for every terminal. */
final class Board {
  private static final int BAR = 40;
  private static final int MOST_LINES = 8;
  private static final int MARGIN = 4;
  private static final String ID = "exercises/src/main/resources/student.properties";

  private Board() {}

  /**
   * The board's text.
   *
   * @param tasks in order of their numbers
   * @param titles problem number to its title
   * @param asked the groups that were asked for; empty for all
   * @param idMissing whether the worksheets wait for the student's id
   */
  static String of(List<TaskLine> tasks, Map<String, String> titles, String asked, boolean idMissing) {
    StringBuilder text = new StringBuilder("\n");
    Map<String, List<TaskLine>> problems =
        tasks.stream()
            .collect(
                Collectors.groupingBy(
                    task -> task.number().substring(0, 3), TreeMap::new, Collectors.toList()));
    problems.forEach((number, lines) -> text.append(row(number, titles.get(number), lines)));
    text.append(total(tasks)).append(leftOut(tasks, asked));
    text.append(WrongTasks.of(tasks)).append(idMissing ? missingId(tasks) : "").append(nextStep(tasks, idMissing));
    return text.toString();
  }

  private static String missingId(List<TaskLine> tasks) {
    List<TaskLine> sheets = tasks.stream().filter(Board::isWorksheet).toList();
    return """

          no id yet: %d worksheets, %s points, wait for it
            enter it in %s
        """
        .formatted(sheets.size(), all(sheets), ID);
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
        "%n  [%s]  %s of %s points%s%n  + done   x wrong   . to do   - not run%n",
        bar, earned(run), all(run), run.size() == tasks.size() ? " here" : " of what was run");
  }

  private static String nextStep(List<TaskLine> tasks, boolean idMissing) {
    TaskLine next = first(tasks, TaskState.WRONG);
    boolean wrong = next != null;
    next = wrong ? next : first(tasks, TaskState.TO_DO);
    if (next == null) {
      boolean complete = tasks.stream().allMatch(task -> task.state() == TaskState.DONE);
      return complete
          ? "\n  All done here. The hidden tests use other numbers; now the written answers.\n"
          : "\n  All done that was run.\n";
    }
    boolean noId = !wrong && idMissing && isWorksheet(next);
    return "\n"
        + Wrapping.hanging(2, "Next: " + next.number() + " " + next.title() + state(wrong, noId))
        + (wrong ? why(next) : "")
        + "  open  %s%n  hint  exercises/src/main/resources/hints/%s.md%n"
            .formatted(noId ? ID : next.file(), next.number());
  }

  private static String state(boolean wrong, boolean noId) {
    return wrong ? " is not right yet:" : noId ? " waits for your id" : "";
  }

  /** What is refused stands above, with the tasks that it costs. */
  private static String why(TaskLine task) {
    return task.message().startsWith(SelfCheck.REFUSED)
        ? " ".repeat(MARGIN) + "it uses what the marker refuses, as said above\n"
        : shortened(task.message());
  }

  private static boolean isWorksheet(TaskLine task) {
    return task.file().endsWith("Worksheet.java");
  }

  private static String shortened(String message) {
    return Wrapping.lines(message, Wrapping.COLUMNS - MARGIN, MOST_LINES).stream()
        .map(line -> " ".repeat(MARGIN) + line + "\n")
        .collect(Collectors.joining());
  }

  private static TaskLine first(List<TaskLine> tasks, TaskState state) {
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
