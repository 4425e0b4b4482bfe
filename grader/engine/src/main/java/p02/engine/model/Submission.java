package p02.engine.model;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One student's work, read into memory.
 *
 * @param id the name under which results are filed
 * @param declaredStudent {@code student.id} of the submitted {@code student.properties},
 *     normalised; empty if there is none or it is the placeholder
 * @param problems package (as {@code problem31}) to sources; a problem that is absent was not
 *     handed in
 * @param ownPackages helper classes in packages of the student's own
 * @param answers what was handed in beside sources
 * @param remarks what the instructor should know about the reading (an encoding, a skipped copy)
 */
public record Submission(
    String id,
    String declaredStudent,
    SortedMap<String, ProblemSources> problems,
    OwnPackages ownPackages,
    WrittenAnswers answers,
    List<String> remarks)
    implements Intake {
  /** Copies the collections. */
  public Submission {
    problems = Collections.unmodifiableSortedMap(new TreeMap<>(problems));
    remarks = List.copyOf(remarks);
  }

  /** One without written answers. */
  public Submission(
      String id,
      String declaredStudent,
      SortedMap<String, ProblemSources> problems,
      OwnPackages ownPackages,
      List<String> remarks) {
    this(id, declaredStudent, problems, ownPackages, WrittenAnswers.NONE, remarks);
  }

  /** The same under another name. */
  public Submission named(String other) {
    return new Submission(other, declaredStudent, problems, ownPackages, answers, remarks);
  }
}
