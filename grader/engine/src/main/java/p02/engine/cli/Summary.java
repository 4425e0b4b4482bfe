package p02.engine.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import p02.engine.batch.ClassMarks;
import p02.engine.batch.Lateness;
import p02.engine.batch.MarkedSubmission;
import p02.engine.failure.CommandWord;
import p02.engine.failure.PlainText;
import p02.engine.model.GradeReport;
import p02.engine.model.GradedProblem;
import p02.engine.model.ProblemState;
import p02.engine.report.BriefList;
import p02.engine.report.NumberStyle;
import p02.engine.who.People;

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
  void overview(ClassMarks marks, boolean whole) throws IOException {
    People people = People.read(marks.folder());
    List<GradeReport> reports = marks.reports();
    out.printf(
        "%d submissions, %d graded; mean of the automatic marks: %s of %s points%n",
        reports.size(),
        reports.size() - open(marks).size(),
        mean(reports),
        NumberStyle.text(marks.assignment().points()));
    states(reports, people)
        .forEach((state, ids) -> out.printf("  %s: %s%n", state.label(), BriefList.of(ids)));
    marks.ignored().forEach(name -> out.printf("  left aside: %s%n", name));
    AttendanceLines.of(marks.attendance()).forEach(out::println);
    print(marks.lateness(), people);
    printIdentities(reports, people);
    out.printf("Walls around student code: %s%n", marks.walls().description());
    out.printf(
        "Marks: %s%s%n",
        marks.folder().resolve("gradebook.csv"),
        whole ? "  Class: " + marks.folder().resolve("index.html") : "");
  }

  /** Prints who has no mark, on the last lines; the exit code. */
  int notGraded(ClassMarks marks) throws IOException {
    People people = People.read(marks.folder());
    for (MarkedSubmission each : marks.marked()) {
      each.report().notGraded().ifPresent(reason -> print(each, reason, marks.folder(), people));
    }
    return open(marks).isEmpty() ? ExitCode.JUDGED : ExitCode.NOT_JUDGED;
  }

  private void print(MarkedSubmission marked, String reason, Path folder, People people) {
    String id = marked.report().submission();
    out.printf("NOT GRADED %s: %s%n", people.called(id), reason);
    if (!marked.choices().isEmpty()) {
      String file = marked.choices().get(0);
      out.println("  " + PlainText.of(CommandWord.grade("choose", folder, people.typed(id), file)));
    }
  }

  private static List<GradeReport> open(ClassMarks marks) {
    return marks.reports().stream().filter(each -> each.notGraded().isPresent()).toList();
  }

  /** Whose worksheets could not be held against anybody's numbers, and who else needs a look. */
  private void printIdentities(List<GradeReport> reports, People people) {
    List<String> nobody =
        reports.stream()
            .filter(each -> each.notGraded().isEmpty() && each.student().isEmpty())
            .map(each -> people.called(each.submission()))
            .toList();
    if (!nobody.isEmpty()) {
      out.printf(
          "No student id, so that worksheets were not marked: %d (%s)%n",
          nobody.size(), BriefList.of(nobody));
    }
    List<String> flagged =
        reports.stream()
            .filter(each -> !each.flags().isEmpty())
            .map(each -> people.called(each.submission()))
            .toList();
    if (!flagged.isEmpty()) {
      out.printf(
          "Flagged for you on the class page: %d (%s)%n", flagged.size(), BriefList.of(flagged));
    }
  }

  private void print(Lateness lateness, People people) {
    List<String> late = new ArrayList<>();
    lateness
        .days()
        .forEach(
            (id, days) -> {
              if (days > 0) {
                late.add("%s %d day%s".formatted(people.called(id), days, days == 1 ? "" : "s"));
              }
            });
    int all = lateness.days().size() + lateness.unknown().size();
    if (all > 0) {
      String who = late.isEmpty() ? "" : ": " + BriefList.of(late);
      out.printf("Late: %d of %d%s%n", late.size(), all, who);
    }
    lateness
        .unknown()
        .forEach(
            (id, time) ->
                out.printf(
                    "  late or not, nobody can tell: %s: %s%n",
                    people.called(id), time.isEmpty() ? "no time" : PlainText.of(time)));
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
  private static Map<ProblemState, List<String>> states(List<GradeReport> reports, People people) {
    Map<ProblemState, List<String>> states = new EnumMap<>(ProblemState.class);
    for (GradeReport report : reports) {
      for (GradedProblem problem : report.problems()) {
        if (problem.state() != ProblemState.GRADED
            && problem.state() != ProblemState.NOT_ATTEMPTED) {
          String where = people.called(report.submission()) + " " + problem.problem().number();
          states.computeIfAbsent(problem.state(), state -> new ArrayList<>()).add(where);
        }
      }
    }
    return states;
  }
}
