package p02.desk.overview;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How a class did in one task, by what the grader found.
 *
 * @param number as {@code 3.4.6}
 * @param name what it is called
 * @param most points
 * @param full who has all points
 * @param part who has some
 * @param none who has none, started or not
 * @param notStarted who left it open
 * @param refused whose code called what is not allowed
 * @param notCompiled whose code does not compile
 * @param difficulty mean share of the points, 0 … 1
 * @param discrimination correlation of this task's points with all others'; nothing where it has no
 *     meaning, since all got the same
 * @param misconceptions the most frequent ones first
 * @param edges the most frequently forgotten first
 */
public record TaskFigures(
    String number,
    String name,
    double most,
    Pick full,
    Pick part,
    Pick none,
    Pick notStarted,
    Pick refused,
    Pick notCompiled,
    double difficulty,
    OptionalDouble discrimination,
    List<Named> misconceptions,
    List<Named> edges) {
  /** Copies the lists. */
  public TaskFigures {
    misconceptions = List.copyOf(misconceptions);
    edges = List.copyOf(edges);
  }

  /**
   * Something that has a name.
   *
   * @param name of a misconception, or of an edge
   * @param who has it
   */
  public record Named(String name, Pick who) {}
}
