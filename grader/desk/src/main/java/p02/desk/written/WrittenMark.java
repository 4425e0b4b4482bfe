package p02.desk.written;

import java.util.List;
import java.util.Optional;

/**
 * What the written part of one submission came to.
 *
 * @param questions one mark for each question
 */
public record WrittenMark(List<QuestionMark> questions) {
  /** Copies the list. */
  public WrittenMark {
    questions = List.copyOf(questions);
  }

  /** Questions that are not marked, as {@code 3.5b}. */
  public List<String> open() {
    return questions.stream()
        .filter(each -> !each.isMarked())
        .map(each -> each.rubric().question())
        .toList();
  }

  /** The points of all questions; nothing as long as one is not marked. */
  public Optional<Double> points() {
    return open().isEmpty()
        ? Optional.of(questions.stream().mapToDouble(each -> each.points().orElse(0.0)).sum())
        : Optional.empty();
  }

  /** The most that can be earned. */
  public double most() {
    return questions.stream().mapToDouble(QuestionMark::most).sum();
  }

  /** The mark of one question. */
  public Optional<QuestionMark> of(String question) {
    return questions.stream().filter(each -> each.rubric().question().equals(question)).findFirst();
  }
}
