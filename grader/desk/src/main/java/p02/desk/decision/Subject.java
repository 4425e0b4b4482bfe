package p02.desk.decision;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a decision is about. Two that stand on the same subject contradict each other.
 *
 * @param kind the sort of thing, as {@code task}
 * @param whom the submission; empty for the class
 * @param detail which one of them, as {@code 3.4.6}
 */
public record Subject(String kind, String whom, String detail) {
  /** The subject of a decision; nothing where any number of them go together. */
  static Optional<Subject> of(String whom, Ruling ruling) {
    if (ruling instanceof Ruling.Mark mark) {
      return Optional.of(new Subject("task", whom, mark.task()));
    } else if (ruling instanceof Ruling.Excused excused) {
      // Who is excused from a task cannot have a mark in it, nor a mark as a whole in nothing.
      boolean all = excused.task().equals(Ruling.EVERYTHING);
      return Optional.of(
          all ? new Subject("total", whom, "") : new Subject("task", whom, excused.task()));
    } else if (ruling instanceof Ruling.Total) {
      return Optional.of(new Subject("total", whom, ""));
    } else if (ruling instanceof Ruling.Extension) {
      return Optional.of(new Subject("extension", whom, ""));
    } else if (ruling instanceof Ruling.Late) {
      return Optional.of(new Subject("late policy", "", ""));
    } else if (ruling instanceof Ruling.Points points) {
      return Optional.of(new Subject("points", "", points.task()));
    } else if (ruling instanceof Ruling.Accepted accepted) {
      return Optional.of(new Subject("accepted", "", accepted.task() + ": " + accepted.values()));
    } else if (ruling instanceof Ruling.Complaint complaint) {
      return Optional.of(new Subject("complaint", whom, complaint.task()));
    } else if (ruling instanceof Ruling.Written written) {
      return Optional.of(
          new Subject("written", whom, written.question() + " " + written.criterion()));
    } else if (ruling instanceof Ruling.SecondReading second) {
      return Optional.of(
          new Subject("second reading", whom, second.question() + " " + second.criterion()));
    }
    return Optional.empty();
  }

  /** In words, as {@code anna, task 3.4.6}. */
  public String inWords() {
    return inWords(UnaryOperator.identity());
  }

  /**
   * The same.
   *
   * @param called what people call a submission
   */
  public String inWords(UnaryOperator<String> called) {
    String what = (kind + " " + detail).strip();
    return whom.isEmpty() ? what : called.apply(whom) + ", " + what;
  }
}
