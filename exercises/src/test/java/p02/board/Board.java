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
    text.append(WrongTasks.of(tasks)).append(idMissing ? missingId(tasks) : "").append(nextStep(tasks));
    return text.toString();
  }

  private static String missingId(List<TaskLine> tasks) {
    List<TaskLine> sheets = tasks.stream().filter(task -> task.file().endsWith("Worksheet.java")).toList();
    return """

          no id yet: %d worksheets, %s points, wait for it
            enter it in exercises/src/main/resources/student.properties
        """
        .formatted(sheets.size(), all(sheets));
  }

  /** What is said where no task bears the tag that was asked for. */
  static String ofNothing(String asked, Map<String, String> titles) {
    return """

          No task is called "%s", so nothing was tested. Problems are %s; tasks are called as 3.1.2.
          Type for example: mvn test "-Dgroups=3.1.2"
        """
        .formatted(asked, String.join(", ", new TreeMap<>(titles).keySet()));
  }

  private static String leftOut(List<TaskLine> tasks, String asked) {
    long left = tasks.stream().filter(task -> task.state() == TaskState.NOT_RUN).count();
    String why = asked.isEmpty() ? "" : " (you asked for " + asked + ")";
    return left == 0
        ? ""
        : "  %d of %d tasks were not run%s. Type mvn test to run all.%n".formatted(left, tasks.size(), why);
  }

  private static String row(String number, String title, List<TaskLine> tasks) {
    String signs = tasks.stream().map(task -> task.state().sign()).collect(Collectors.joining(" "));
    return String.format(
        Locale.ROOT, "  %s  %-36s %-16s %5s / %s%n", number, title, signs, earned(tasks), all(tasks));
  }

  private static String total(List<TaskLine> tasks) {
    double share = sum(tasks, true) / sum(tasks, false);
    int full = (int) Math.floor(share * BAR);
    String bar = "#".repeat(full) + ".".repeat(BAR - full);
    return String.format(
        "%n  [%s]  %s of %s points here%n  + done   x wrong   . to do   - not run%n",
        bar, earned(tasks), all(tasks));
  }

  private static String nextStep(List<TaskLine> tasks) {
    TaskLine next = first(tasks, TaskState.WRONG);
    boolean wrong = next != null;
    next = wrong ? next : first(tasks, TaskState.TO_DO);
    if (next == null) {
      boolean complete = tasks.stream().allMatch(task -> task.state() == TaskState.DONE);
      return complete
          ? "\n  All done here. The hidden tests use other numbers; now the written answers.\n"
          : "\n  All done that was run.\n";
    }
    String why = wrong ? shortened(next.message()) : "";
    return String.format(
        "%n  Next: %s %s%s%n%s  open  %s%n  hint  exercises/src/main/resources/hints/%s.md%n",
        next.number(), next.title(), wrong ? " is not right yet:" : "", why, next.file(), next.number());
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
