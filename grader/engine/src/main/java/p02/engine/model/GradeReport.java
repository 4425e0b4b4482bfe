package p02.engine.model;

import java.util.List;
import java.util.Optional;

/**
 * All that is known of one submission; every file that comes out is a view of it.
 *
 * @param submission the name under which results are filed
 * @param student whose numbers the worksheets were held against; empty if nobody said
 * @param notGraded why there is no mark; empty if there is one
 * @param problems in order of their numbers; empty if the submission could not be read
 * @param remarks what the student should know about the reading (an encoding, a skipped copy)
 * @param flags what the instructor alone should look at (a differing student id)
 */
public record GradeReport(
    String submission,
    String student,
    Optional<String> notGraded,
    List<GradedProblem> problems,
    List<String> remarks,
    List<String> flags) {
  /** Copies the lists. */
  public GradeReport {
    problems = List.copyOf(problems);
    remarks = List.copyOf(remarks);
    flags = List.copyOf(flags);
  }

  /** Points earned. Meaningful only where {@link #notGraded()} is empty. */
  public double score() {
    return problems.stream().mapToDouble(GradedProblem::score).sum();
  }

  /** {@code graded} or {@code not_graded}, as in {@code results/<id>.json}. */
  public String state() {
    return notGraded.isPresent() ? "not_graded" : "graded";
  }
}
