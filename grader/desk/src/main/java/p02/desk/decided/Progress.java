package p02.desk.decided;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import p02.desk.written.Answer;
import p02.desk.written.QuestionMark;
import p02.desk.written.WrittenMark;
import p02.desk.written.WrittenPart;
import p02.engine.rubric.Rubric;

/**
 * How far written answers are marked.
 *
 * @param begun whether anything was marked, so that the written part counts
 * @param withAnswers how many submissions hold an answer
 * @param questions one line for each question
 */
public record Progress(boolean begun, int withAnswers, List<Line> questions) {
  /**
   * One question.
   *
   * @param question as {@code 3.5b}
   * @param most points that it is worth
   * @param answered by how many for whom it counts; what nobody could read counts
   * @param unread how many of these nobody could read, as a Word document
   * @param marked how many of these are marked in every criterion
   * @param mean of the points of all that have some; nothing without any
   */
  public record Line(
      String question, double most, int answered, int unread, int marked, Optional<Double> mean) {}

  /** Copies the list. */
  public Progress {
    questions = List.copyOf(questions);
  }

  /** Of a class. */
  public static Progress of(DecidedClass decided) {
    boolean begun = WrittenPart.isBegun(decided.decisions().standing(), decided.questions());
    WrittenPart part =
        new WrittenPart(decided.questions(), decided.answers(), decided.decisions().standing());
    List<WrittenMark> marks =
        decided.marks().results().stream().map(r -> part.of(r.submission())).toList();
    List<Line> lines =
        decided.questions().rubrics().values().stream()
            .map(
                rubric ->
                    line(
                        rubric,
                        marks.stream()
                            .flatMap(mark -> mark.of(rubric.question()).stream())
                            .toList()))
            .toList();
    return new Progress(begun, decided.answers().withAny(decided.questions()).size(), lines);
  }

  /** Of a class that comes in parts; means of questions are left out. */
  public Progress and(Progress other) {
    if (questions.isEmpty() || other.questions.isEmpty()) {
      return questions.isEmpty() ? other : this;
    }
    List<Line> sums = new ArrayList<>();
    for (int i = 0; i < questions.size(); i++) {
      Line one = questions.get(i);
      Line more = other.questions.get(i);
      sums.add(
          new Line(
              one.question(),
              one.most(),
              one.answered() + more.answered(),
              one.unread() + more.unread(),
              one.marked() + more.marked(),
              Optional.empty()));
    }
    return new Progress(begun || other.begun, withAnswers + other.withAnswers, sums);
  }

  private static Line line(Rubric rubric, List<QuestionMark> marks) {
    List<QuestionMark> answered =
        marks.stream()
            .filter(each -> !(each.answer() instanceof Answer.Empty) && !each.isExcused())
            .toList();
    return new Line(
        rubric.question(),
        rubric.points(),
        answered.size(),
        (int) answered.stream().filter(each -> each.answer() instanceof Answer.Unread).count(),
        (int) answered.stream().filter(QuestionMark::isMarked).count(),
        mean(answered));
  }

  private static Optional<Double> mean(List<QuestionMark> answered) {
    return answered.stream()
        .flatMap(each -> each.points().stream())
        .mapToDouble(p -> p)
        .average()
        .stream()
        .boxed()
        .findFirst();
  }

  /** One line for a summary; nothing where nobody answered and nothing was marked. */
  public Optional<String> inWords() {
    if (withAnswers == 0 && !begun) {
      return Optional.empty();
    }
    int answered = questions.stream().mapToInt(Line::answered).sum();
    int unread = questions.stream().mapToInt(Line::unread).sum();
    String all =
        answered + (unread == 0 ? "" : " (%d of them could not be read)".formatted(unread));
    int marked = questions.stream().mapToInt(Line::marked).sum();
    return Optional.of(
        begun
            ? "Written answers marked: %d of %s".formatted(marked, all)
            : "Written answers: %s, none is marked, and no final mark counts them yet"
                .formatted(all));
  }
}
