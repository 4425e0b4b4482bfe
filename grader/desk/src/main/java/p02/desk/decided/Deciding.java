package p02.desk.decided;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import p02.desk.decision.Decision;
import p02.desk.decision.Ruling;
import p02.desk.marks.FinalMark;
import p02.desk.marks.Result;
import p02.desk.written.QuestionMark;
import p02.desk.written.WrittenMark;
import p02.engine.report.NumberStyle;

/** Applies decisions to one submission. */
final class Deciding {
  private final ClassRulings rulings;
  private final LateDays late;
  private final double classMost;
  private final Function<Result, Optional<WrittenMark>> written;

  /**
   * Decisions of a class.
   *
   * @param classMost the most that tasks can earn where nobody decided otherwise; 0 if unknown
   * @param written a submission's written part, if it counts
   */
  Deciding(
      ClassRulings rulings,
      LateDays late,
      double classMost,
      Function<Result, Optional<WrittenMark>> written) {
    this.rulings = rulings;
    this.late = late;
    this.classMost = classMost;
    this.written = written;
  }

  DecidedMark of(Result result) {
    List<Decision> theirs = rulings.about(result.submission());
    TaskDeciding deciding = new TaskDeciding(rulings);
    List<DecidedTask> tasks =
        result.tests().stream().map(test -> deciding.of(test, theirs)).toList();
    Optional<WrittenMark> part = written.apply(result);
    double automatic =
        tasks.isEmpty() ? classMost : tasks.stream().mapToDouble(DecidedTask::most).sum();
    double most = automatic + part.map(WrittenMark::most).orElse(0.0);
    Optional<Double> tested = tested(result, tasks, theirs);
    Optional<Double> earned = earned(tested, theirs, part);
    Optional<LateDeduction> deduction =
        earned.flatMap(
            points ->
                LateDeduction.of(
                    rulings.late(), late.of(result.submission()), extension(theirs), points, most));
    Optional<Double> penalty = deduction.map(LateDeduction::points);
    FinalMark line =
        new FinalMark(
            result.submission(),
            result.student(),
            result.score(),
            part.flatMap(WrittenMark::points),
            decided(result, tasks, theirs, part, earned),
            penalty,
            earned.map(points -> points + penalty.orElse(0.0)),
            most > 0 ? Optional.of(most) : Optional.empty(),
            earned.isEmpty() && tested.isPresent() ? open(part) : "",
            result.submission(),
            "");
    return new DecidedMark(result, tasks, line, part, deduction, theirs, moved(tasks, part));
  }

  private static String open(Optional<WrittenMark> part) {
    return part.map(WrittenMark::open)
        .filter(open -> !open.isEmpty())
        .map(open -> "not marked: " + String.join(", ", open))
        .orElse("");
  }

  /** Points before lateness; none for who is excused, and for who has no mark at all. */
  private static Optional<Double> earned(
      Optional<Double> tested, List<Decision> theirs, Optional<WrittenMark> part) {
    boolean whole = theirs.stream().anyMatch(each -> each.what() instanceof Ruling.Total);
    if (whole || part.isEmpty()) {
      return tested;
    }
    return tested.flatMap(points -> part.get().points().map(more -> points + more));
  }

  /** The same without the written part. */
  private static Optional<Double> tested(
      Result result, List<DecidedTask> tasks, List<Decision> theirs) {
    for (Decision each : theirs) {
      if (each.what() instanceof Ruling.Total total) {
        return Optional.of(total.points());
      } else if (isExcused(each)) {
        return Optional.empty();
      }
    }
    if (tasks.stream().allMatch(task -> task.by().isEmpty())) {
      // As the grader rounded it, so that nothing changes where nothing was decided.
      return result.score();
    }
    return result.score().map(score -> tasks.stream().mapToDouble(DecidedTask::points).sum());
  }

  private static boolean isExcused(Decision each) {
    return each.what() instanceof Ruling.Excused excused
        && excused.task().equals(Ruling.EVERYTHING);
  }

  /**
   * What decisions add or take; empty where none has a say in points. A written question that is
   * marked as a whole does not stand here: its points are the written part, and nothing that the
   * grader found is changed by them.
   */
  private static Optional<Double> decided(
      Result result,
      List<DecidedTask> tasks,
      List<Decision> theirs,
      Optional<WrittenMark> part,
      Optional<Double> earned) {
    double found = result.score().orElse(0.0) + part.flatMap(WrittenMark::points).orElse(0.0);
    boolean any =
        tasks.stream().anyMatch(task -> !task.by().isEmpty())
            || theirs.stream().anyMatch(each -> each.what() instanceof Ruling.Total);
    return any ? earned.map(points -> points - found) : Optional.empty();
  }

  private static int extension(List<Decision> theirs) {
    return theirs.stream()
        .filter(each -> each.what() instanceof Ruling.Extension)
        .mapToInt(each -> ((Ruling.Extension) each.what()).days())
        .sum();
  }

  /** Marks by hand below which something has moved since: the grader's mark, or the answer. */
  private static List<String> moved(List<DecidedTask> tasks, Optional<WrittenMark> part) {
    List<String> moved = new ArrayList<>();
    part.map(WrittenMark::questions).orElse(List.of()).stream()
        .filter(QuestionMark::isOfAnother)
        .map(each -> each.rubric().question())
        .map("%s: another answer was handed in since this one was marked: mark it again"::formatted)
        .forEach(moved::add);
    for (DecidedTask task : tasks) {
      task.byHand()
          .filter(each -> differs(((Ruling.Mark) each.what()), task.test()))
          .ifPresent(each -> moved.add(moved(each, (Ruling.Mark) each.what(), task.test())));
    }
    return moved;
  }

  private static boolean differs(Ruling.Mark mark, Result.Test test) {
    return Math.abs(mark.automatic() - test.score()) > 1e-9;
  }

  private static String moved(Decision each, Ruling.Mark mark, Result.Test test) {
    return "%s: the grader now finds %s points; it found %s when %s gave %s by hand (%s)"
        .formatted(
            test.number(),
            NumberStyle.text(test.score()),
            NumberStyle.text(mark.automatic()),
            each.who(),
            NumberStyle.text(mark.points()),
            each.shortId());
  }
}
