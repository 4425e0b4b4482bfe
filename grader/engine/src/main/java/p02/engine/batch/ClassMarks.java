package p02.engine.batch;

import java.nio.file.Path;
import java.util.List;
import p02.engine.model.Assignment;
import p02.engine.model.GradeReport;
import p02.engine.run.Walls;

/**
 * A marked class.
 *
 * @param assignment what was marked
 * @param marked in order of submission id
 * @param ignored names of files that are no submission
 * @param attendance who of the roster handed in
 * @param lateness how late; nothing where there is no deadline
 * @param walls what stood around student code
 * @param folder where the marks were written
 */
public record ClassMarks(
    Assignment assignment,
    List<MarkedSubmission> marked,
    List<String> ignored,
    Attendance attendance,
    Lateness lateness,
    Walls walls,
    Path folder) {
  /** Copies the lists. */
  public ClassMarks {
    marked = List.copyOf(marked);
    ignored = List.copyOf(ignored);
  }

  /** All that is known of each submission. */
  public List<GradeReport> reports() {
    return marked.stream().map(MarkedSubmission::report).toList();
  }
}
