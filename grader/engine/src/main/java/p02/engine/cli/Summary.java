package p02.engine.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import p02.engine.model.Assignment;
import p02.engine.model.GradeReport;
import p02.engine.model.GradedProblem;
import p02.engine.model.ProblemState;
import p02.engine.report.Figures;
import p02.engine.run.Walls;

/** The last lines of a batch: what was done, what could not be judged, where to look. */
final class Summary {
  private final PrintWriter out;
  private final Path folder;

  Summary(PrintWriter out, Path folder) {
    this.out = out;
    this.folder = folder;
  }

  /** Prints, and tells the exit code. */
  int print(
      Assignment assignment,
      List<Marked> marked,
      List<String> ignored,
      List<String> missing,
      Walls walls) {
    List<GradeReport> reports = marked.stream().map(Marked::report).toList();
    List<GradeReport> open = reports.stream().filter(each -> each.notGraded().isPresent()).toList();
    out.printf(
        "%d submissions, %d graded, mean %s of %s points%n",
        reports.size(),
        reports.size() - open.size(),
        mean(reports),
        Figures.text(assignment.points()));
    states(reports).forEach((state, ids) -> out.printf("  %s: %s%n", state.label(), listed(ids)));
    ignored.forEach(name -> out.printf("  left aside: %s%n", name));
    if (!missing.isEmpty()) {
      out.printf("  in the roster, but not handed in: %s%n", listed(missing));
    }
    out.printf("Walls around student code: %s%n", walls.description());
    out.printf(
        "Marks: %s  Class: %s%n", folder.resolve("gradebook.csv"), folder.resolve("index.html"));
    open.forEach(
        each -> out.printf("NOT GRADED %s: %s%n", each.submission(), each.notGraded().get()));
    return open.isEmpty() ? ExitCode.JUDGED : ExitCode.NOT_JUDGED;
  }

  private static String mean(List<GradeReport> reports) {
    return reports.stream()
        .filter(each -> each.notGraded().isEmpty())
        .mapToDouble(GradeReport::score)
        .average()
        .stream()
        .mapToObj("%.1f"::formatted)
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

  private static String listed(List<String> ids) {
    int shown = Math.min(5, ids.size());
    String more = ids.size() > shown ? " and %d more".formatted(ids.size() - shown) : "";
    return String.join(", ", ids.subList(0, shown)) + more;
  }
}
