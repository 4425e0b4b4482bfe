package p02.engine.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import p02.engine.model.Assignment;
import p02.engine.model.GradeReport;
import p02.engine.model.GradedProblem;
import p02.engine.model.GradedTask;
import p02.engine.report.NumberStyle;
import p02.engine.report.TaskText;

/** One submission on the terminal: a line for each task, and a second one where points are lost. */
final class TerminalBoard {
  /** What is left of 80 columns beside the indentation. */
  private static final int WIDTH = 70;

  private final PrintWriter out;

  TerminalBoard(PrintWriter out) {
    this.out = out;
  }

  void print(Assignment assignment, GradeReport report) {
    report.problems().forEach(this::print);
    report.remarks().forEach(remark -> out.println("Note: " + remark));
    report.flags().forEach(flag -> out.println("Note: " + flag));
    if (report.notGraded().isPresent()) {
      out.printf("NOT GRADED %s: %s%n", report.submission(), report.notGraded().get());
    } else {
      out.printf(
          "%s: %s of %s points%n",
          report.submission(),
          NumberStyle.text(report.score()),
          NumberStyle.text(assignment.points()));
    }
  }

  private void print(GradedProblem problem) {
    out.printf(
        "%s %s  %s/%s%n",
        problem.problem().number(),
        problem.problem().title(),
        NumberStyle.text(problem.score()),
        NumberStyle.text(problem.problem().points()));
    problem.tasks().forEach(this::print);
    out.println();
  }

  private void print(GradedTask task) {
    TaskText text = TaskText.of(task);
    out.printf(
        "  %-6s %-42s %5s/%-3s %s%n",
        task.task().number(),
        task.task().title(),
        NumberStyle.text(task.score()),
        NumberStyle.text(task.task().points()),
        text.label());
    text.lines().stream()
        .flatMap(String::lines)
        .flatMap(line -> wrapped(line).stream())
        .forEach(line -> out.println("         " + line));
  }

  private static List<String> wrapped(String line) {
    List<String> parts = new ArrayList<>();
    String rest = line.stripTrailing();
    while (rest.length() > WIDTH) {
      int blank = rest.lastIndexOf(' ', WIDTH);
      int end = blank > 0 ? blank : WIDTH;
      parts.add(rest.substring(0, end));
      rest = rest.substring(end).strip();
    }
    parts.add(rest);
    return parts;
  }
}
