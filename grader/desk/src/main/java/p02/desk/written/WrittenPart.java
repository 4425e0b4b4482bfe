package p02.desk.written;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
  private final Map<Subject, Decision> marks = new HashMap<>();
  private final Set<Subject> contradicted = new HashSet<>();

  /** The part as it stands. */
  public WrittenPart(Questions questions, ClassAnswers answers, Standing standing) {
    this.questions = questions;
    this.answers = answers;
    for (Decision each : standing.inForce()) {
      if (each.what() instanceof Ruling.Written) {
        each.subject().ifPresent(subject -> marks.put(subject, each));
      }
    }
    contradicted.addAll(standing.conflicts().keySet());
  }

  /** Whether somebody began to mark the class: from then on the part counts. */
  public static boolean isBegun(Standing standing) {
    return standing.open().stream().anyMatch(each -> each.what() instanceof Ruling.Written);
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
    return new QuestionMark(rubric, answer, criteria);
  }

  private CriterionMark criterion(
      String submission, String question, Rubric.Criterion criterion, Answer answer) {
    Subject subject = new Subject("written", submission, question + " " + criterion.id());
    Decision decision = marks.get(subject);
    if (decision != null) {
      return CriterionMark.of(criterion, decision);
    } else if (contradicted.contains(subject)) {
      return CriterionMark.open(criterion, "decisions contradict each other");
    } else if (answer instanceof Answer.Empty) {
      return CriterionMark.nothing(criterion);
    }
    return CriterionMark.open(
        criterion, answer instanceof Answer.Unread unread ? unread.why() : "nobody marked it");
  }
}
