package p02.desk.overview;

import java.util.Optional;

/**
 * A part of a large class, as the page of the class lists it.
 *
 * @param first the name of its first submission
 * @param last that of its last one
 * @param count how many submissions it holds
 * @param mean of the final marks; nothing without any
 * @param notGraded how many have no mark
 * @param look at how many somebody must look
 * @param borrowed how many marks rest on the reference, or on a slip carried forward
 */
public record PartFigures(
    String first,
    String last,
    int count,
    Optional<Double> mean,
    int notGraded,
    int look,
    int borrowed) {

  /** Of a part. */
  static PartFigures of(ClassFigures part) {
    return new PartFigures(
        part.rows().get(0).submission(),
        part.rows().get(part.rows().size() - 1).submission(),
        part.rows().size(),
        part.mean(),
        part.notGraded().count(),
        part.look().count(),
        part.borrowed().count());
  }
}
