package p02.desk.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import p02.desk.decided.DecidedMark;
import p02.desk.decided.DecidedTask;
import p02.desk.decided.Signed;
import p02.desk.decided.Wording;
import p02.desk.decision.Decision;
import p02.desk.decision.Ruling;
import p02.desk.history.Snapshot;
import p02.desk.marks.FinalMark;
import p02.engine.report.NumberStyle;

/**
 * What a student reads of decisions in the report. It names nobody, and holds no private note.
 *
 * @param total the final mark, where it is not what the tests found; else empty
 * @param sum how it comes about
 * @param previous what there was before the last marking; empty if the same
 * @param written the written part, question by question; none as long as it does not count
 * @param decisions each with its reason
 */
public record StudentView(
    String total, String sum, String previous, List<WrittenView> written, List<Line> decisions) {
  /**
   * One decision.
   *
   * @param what was decided
   * @param why the reason, or the answer
   * @param says what the student wrote, if it is a complaint
   */
  public record Line(String what, String why, String says) {}

  /** Copies the list. */
  public StudentView {
    written = List.copyOf(written);
    decisions = List.copyOf(decisions);
  }

  /** What there is to say of a submission. */
  static StudentView of(DecidedMark mark, Optional<Snapshot.Mark> before) {
    return new StudentView(
        total(mark),
        sum(mark.line()),
        previous(mark, before),
        mark.written().map(WrittenView::of).orElse(List.of()),
        lines(mark));
  }

  /** Whether there is anything. */
  public boolean isWorthSaying() {
    return !total.isEmpty() || !previous.isEmpty() || !written.isEmpty() || !decisions.isEmpty();
  }

  private static String total(DecidedMark mark) {
    FinalMark line = mark.line();
    if (!line.open().isEmpty()) {
      return "none yet, " + line.open();
    }
    if (line.decisions().isEmpty() && line.late().orElse(0.0) == 0 && mark.written().isEmpty()) {
      boolean excused = line.whole().isEmpty() && line.automatic().isPresent();
      return excused ? "none, you are excused" : "";
    }
    return line.whole()
        .map(
            points ->
                NumberStyle.text(points)
                    + line.most().map(most -> " of " + NumberStyle.text(most)).orElse("")
                    + " points")
        .orElse("");
  }

  private static String sum(FinalMark line) {
    List<String> parts = new ArrayList<>();
    line.automatic()
        .ifPresent(points -> parts.add("Found by the tests: " + NumberStyle.text(points)));
    line.written().ifPresent(points -> parts.add("written answers: " + NumberStyle.text(points)));
    line.decisions().ifPresent(points -> parts.add("decisions: " + Signed.number(points)));
    line.late().ifPresent(points -> parts.add("lateness: " + Signed.number(points)));
    return parts.size() > 1 ? String.join(", ", parts) + "." : "";
  }

  private static String previous(DecidedMark mark, Optional<Snapshot.Mark> before) {
    // Who had no mark only waited for it: what kept it away is not for the student.
    return before
        .filter(was -> was.score().isPresent())
        .map(
            was ->
                "the tests found %s before, and find %s now."
                    .formatted(points(was.score()), points(mark.result().score())))
        .orElse("");
  }

  private static String points(Optional<Double> score) {
    return score.map(each -> NumberStyle.text(each) + " points").orElse("no mark");
  }

  /**
   * What concerns the student: decisions about them, those of the class that moved points, and what
   * lateness cost.
   */
  private static List<Line> lines(DecidedMark mark) {
    Stream<Decision> ofTheClass =
        mark.tasks().stream()
            .map(DecidedTask::by)
            .flatMap(List::stream)
            .filter(each -> each.whom().isEmpty());
    Stream<Line> decided =
        Stream.concat(mark.theirs().stream(), ofTheClass)
            .filter(each -> !(each.what() instanceof Ruling.Written))
            .map(each -> new Line(Wording.of(each.what()), each.why(), says(each.what())));
    Stream<Line> late =
        mark.late().stream()
            .filter(each -> each.days() > 0)
            .map(each -> new Line(Wording.of(each), each.by().why(), ""));
    return Stream.concat(decided, late).toList();
  }

  private static String says(Ruling ruling) {
    return ruling instanceof Ruling.Complaint complaint ? complaint.says() : "";
  }
}
