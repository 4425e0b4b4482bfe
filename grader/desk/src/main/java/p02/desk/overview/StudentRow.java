package p02.desk.overview;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A line of the class page.
 *
 * @param submission the name under which it is filed
 * @param name the person's; that of the submission where nobody said more
 * @param student the id; may be empty
 * @param mark the final mark; empty where there is none
 * @param automatic what the grader found; empty where it could not judge
 * @param written points of the written part; empty where it does not count, or is not marked
 * @param problems problem number to points, by what the grader found
 * @param before what the grader found before the last marking, where that is something else
 * @param looks why somebody must look
 * @param decided what made the final mark another one than what was found
 * @param borrowed which marks rest on the reference, or on a slip carried forward
 */
public record StudentRow(
    String submission,
    String name,
    String student,
    Optional<Double> mark,
    Optional<Double> automatic,
    Optional<Double> written,
    SortedMap<String, Double> problems,
    Optional<String> before,
    List<String> looks,
    List<String> decided,
    List<String> borrowed) {
  /** Copies the lists. */
  public StudentRow {
    looks = List.copyOf(looks);
    decided = List.copyOf(decided);
    borrowed = List.copyOf(borrowed);
  }
}
