package p02.desk.written;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import p02.desk.decision.Decision;
import p02.desk.decision.Ruling;
import p02.desk.decision.Standing;
import p02.desk.decision.Subject;
import p02.engine.rubric.Questions;
import p02.engine.rubric.Rubric;

/** Works out written marks from what was decided, what was handed in, and the rubrics of now. */
public final class WrittenPart {
  private final Questions questions;
  private final ClassAnswers answers;

  /** Marks of criteria, and what was decided on questions as a whole. */
  private final Map<Subject, Decision> marks = new HashMap<>();

  private final Set<Subject> contradicted = new HashSet<>();

  /** The part as it stands. */
  public WrittenPart(Questions questions, ClassAnswers answers, Standing standing) {
    this.questions = questions;
    this.answers = answers;
    for (Decision each : standing.inForce()) {
      if (each.what() instanceof Ruling.Written || isWhole(each.what(), questions)) {
        each.subject().ifPresent(subject -> marks.put(subject, each));
      }
    }
    contradicted.addAll(standing.conflicts().keySet());
  }

  /**
   * Whether somebody began to mark the class: from then on the part counts. To excuse one student
   * is no beginning.
   */
  public static boolean isBegun(Standing standing, Questions questions) {
    return standing.open().stream()
        .map(Decision::what)
        .anyMatch(
            each ->
                each instanceof Ruling.Written
                    || each instanceof Ruling.Mark && isWhole(each, questions));
  }

  private static boolean isWhole(Ruling ruling, Questions questions) {
    Optional<String> task = Optional.empty();
    if (ruling instanceof Ruling.Mark mark) {
      task = Optional.of(mark.task());
    } else if (ruling instanceof Ruling.Excused excused) {
      task = Optional.of(excused.task());
    }
    return task.flatMap(WholeQuestion::question)
        .filter(questions.rubrics()::containsKey)
        .isPresent();
  }

  private static Subject whole(String submission, String question) {
    return new Subject("task", submission, WholeQuestion.task(question));
  }

  /** The mark of one submission. */
  public WrittenMark of(String submission) {
    return new WrittenMark(
        questions.rubrics().values().stream().map(rubric -> question(submission, rubric)).toList());
  }

  private QuestionMark question(String submission, Rubric rubric) {
    Answer answer = answers.of(submission, rubric.question(), questions);
    List<CriterionMark> criteria =
        rubric.criteria().stream()
            .map(each -> criterion(submission, rubric.question(), each, answer))
            .toList();
    Subject whole = whole(submission, rubric.question());
    return new QuestionMark(rubric, answer, criteria, Optional.ofNullable(marks.get(whole)));
  }

  private CriterionMark criterion(
      String submission, String question, Rubric.Criterion criterion, Answer answer) {
    Subject subject = new Subject("written", submission, question + " " + criterion.id());
    Decision decision = marks.get(subject);
    boolean whole = contradicted.contains(whole(submission, question));
    if (whole || contradicted.contains(subject)) {
      return CriterionMark.open(criterion, "decisions contradict each other");
    } else if (decision != null) {
      return CriterionMark.of(criterion, decision);
    } else if (answer instanceof Answer.Empty) {
      return CriterionMark.nothing(criterion);
    }
    return CriterionMark.open(
        criterion, answer instanceof Answer.Unread unread ? unread.why() : "nobody marked it");
  }
}
