package p02.engine.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import p02.engine.batch.ClassMarks;
import p02.engine.batch.Lateness;
import p02.engine.model.GradeReport;
import p02.engine.model.GradedProblem;
import p02.engine.model.ProblemState;
import p02.engine.report.BriefList;
import p02.engine.report.Figures;

/** The last lines of a batch: what was done, what could not be judged, where to look. */
final class Summary {
  private final PrintWriter out;

  Summary(PrintWriter out) {
    this.out = out;
  }

  /**
   * Prints what was done, and what to look at.
   *
   * @param whole whether it is all of the class: a part of it has no page
   */
  void overview(ClassMarks marks, boolean whole) {
    List<GradeReport> reports = marks.reports();
    out.printf(
        "%d submissions, %d graded, mean %s of %s points%n",
        reports.size(),
        reports.size() - open(marks).size(),
        mean(reports),
        Figures.text(marks.assignment().points()));
    states(reports)
        .forEach((state, ids) -> out.printf("  %s: %s%n", state.label(), BriefList.of(ids)));
    marks.ignored().forEach(name -> out.printf("  left aside: %s%n", name));
    AttendanceLines.of(marks.attendance()).forEach(out::println);
    print(marks.lateness());
    printIdentities(reports);
    out.printf("Walls around student code: %s%n", marks.walls().description());
    out.printf(
        "Marks: %s%s%n",
        marks.folder().resolve("gradebook.csv"),
        whole ? "  Class: " + marks.folder().resolve("index.html") : "");
  }

  /** Prints who has no mark, on the last lines; the exit code. */
  int notGraded(ClassMarks marks) {
    open(marks)
        .forEach(
            each ->
                out.printf(
                    "NOT GRADED %s: %s%n", each.submission(), each.notGraded().orElseThrow()));
    return open(marks).isEmpty() ? ExitCode.JUDGED : ExitCode.NOT_JUDGED;
  }

  private static List<GradeReport> open(ClassMarks marks) {
    return marks.reports().stream().filter(each -> each.notGraded().isPresent()).toList();
  }

  /** Whose worksheets could not be held against anybody's numbers, and who else needs a look. */
  private void printIdentities(List<GradeReport> reports) {
    List<String> nobody =
        reports.stream()
            .filter(each -> each.notGraded().isEmpty() && each.student().isEmpty())
            .map(GradeReport::submission)
            .toList();
    if (!nobody.isEmpty()) {
      out.printf(
          "No student id, so that worksheets were not marked: %d (%s)%n",
          nobody.size(), BriefList.of(nobody));
    }
    List<String> flagged =
        reports.stream()
            .filter(each -> !each.flags().isEmpty())
            .map(GradeReport::submission)
            .toList();
    if (!flagged.isEmpty()) {
      out.printf(
          "Flagged for you on the class page: %d (%s)%n", flagged.size(), BriefList.of(flagged));
    }
  }

  private void print(Lateness lateness) {
    long late = lateness.days().values().stream().filter(days -> days > 0).count();
    if (!lateness.days().isEmpty() || !lateness.unknown().isEmpty()) {
      out.printf("Late: %d of %d%n", late, lateness.days().size() + lateness.unknown().size());
    }
    lateness.unknown().forEach(each -> out.printf("  late or not, nobody can tell: %s%n", each));
  }

  private static String mean(List<GradeReport> reports) {
    return reports.stream()
        .filter(each -> each.notGraded().isEmpty())
        .mapToDouble(GradeReport::score)
        .average()
        .stream()
        .mapToObj(mean -> String.format(Locale.ROOT, "%.1f", mean))
        .findFirst()
        .orElse("–");
  }

  /** Faults of the grader come first. */
  private static Map<ProblemState, List<String>> states(List<GradeReport> reports) {
    Map<ProblemState, List<String>> states = new EnumMap<>(ProblemState.class);
    for (GradeReport report : reports) {
      for (GradedProblem problem : report.problems()) {
        if (problem.state() != ProblemState.GRADED
            && problem.state() != ProblemState.NOT_ATTEMPTED) {
          String where = report.submission() + " " + problem.problem().number();
          states.computeIfAbsent(problem.state(), state -> new ArrayList<>()).add(where);
        }
      }
    }
    return states;
  }
}
