package p02.desk.decided;

import java.util.ArrayList;
import java.util.List;
import p02.desk.decision.Decision;
import p02.desk.decision.Ruling;
import p02.desk.marks.Result;

/** Applies decisions to one task: an accepted answer first, then a mark by hand, then weights. */
final class TaskDeciding {
  private final ClassRulings rulings;

  TaskDeciding(ClassRulings rulings) {
    this.rulings = rulings;
  }

  DecidedTask of(Result.Test test, List<Decision> theirs) {
    List<Decision> by = new ArrayList<>();
    double share = test.most() > 0 ? test.score() / test.most() : 0;
    for (Decision each : rulings.accepted().getOrDefault(test.number(), List.of())) {
      Ruling.Accepted answer = (Ruling.Accepted) each.what();
      double other = share(answer.points(), answer.of());
      if (other > share && agrees(answer, test)) {
        share = other;
        by.add(each);
      }
    }
    for (Decision each : theirs) {
      if (each.what() instanceof Ruling.Mark mark && mark.task().equals(test.number())) {
        share = share(mark.points(), mark.of());
        by.clear();
        by.add(each);
      } else if (each.what() instanceof Ruling.Excused excused
          && excused.task().equals(test.number())) {
        return new DecidedTask(test, 0, 0, List.of(each));
      }
    }
    double most = test.most();
    Decision weight = rulings.points().get(test.number());
    if (weight != null) {
      most = ((Ruling.Points) weight.what()).points();
      by.add(weight);
    }
    return new DecidedTask(test, share * most, most, by);
  }

  private static double share(double points, double of) {
    return of > 0 ? points / of : 0;
  }

  private static boolean agrees(Ruling.Accepted answer, Result.Test test) {
    return test.answer()
        .filter(
            own ->
                new AnswerAgreement(answer.relative(), answer.absolute())
                    .between(own.values(), answer.values()))
        .isPresent();
  }
}
