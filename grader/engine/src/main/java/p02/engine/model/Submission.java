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
 * @param pictures content of the answers' pictures, by digest; none once they are kept
 * @param remarks what the instructor should know about the reading (an encoding, a skipped copy)
 */
public record Submission(
    String id,
    String declaredStudent,
    SortedMap<String, ProblemSources> problems,
    OwnPackages ownPackages,
    WrittenAnswers answers,
    SortedMap<String, byte[]> pictures,
    List<String> remarks)
    implements Intake {
  /** Copies the collections. */
  public Submission {
    problems = Collections.unmodifiableSortedMap(new TreeMap<>(problems));
    pictures = Collections.unmodifiableSortedMap(new TreeMap<>(pictures));
    remarks = List.copyOf(remarks);
  }

  /** One without written answers. */
  public Submission(
      String id,
      String declaredStudent,
      SortedMap<String, ProblemSources> problems,
      OwnPackages ownPackages,
      List<String> remarks) {
    this(
        id,
        declaredStudent,
        problems,
        ownPackages,
        WrittenAnswers.NONE,
        Collections.emptySortedMap(),
        remarks);
  }

  /** The same under another name. */
  public Submission named(String other) {
    return new Submission(
        other, declaredStudent, problems, ownPackages, answers, pictures, remarks);
  }

  /** The same without the content of pictures, which marking does not need. */
  public Submission withoutPictures() {
    return new Submission(
        id, declaredStudent, problems, ownPackages, answers, Collections.emptySortedMap(), remarks);
  }
}
