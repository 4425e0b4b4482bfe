package p02.desk.decided;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import p02.desk.decision.Decision;
import p02.desk.decision.Ruling;
import p02.engine.report.NumberStyle;
import p02.engine.rubric.Rubric;
import p02.precheck.text.OneForm;

/** Decisions in words, the same in the log, on pages and in messages. */
public final class Wording {
  private Wording() {}

  /** What was decided, as {@code 3.4.6: 3.5 of 4 points by hand}. */
  public static String of(Ruling ruling) {
    if (ruling instanceof Ruling.Mark mark) {
      return "%s: %s of %s points by hand"
          .formatted(mark.task(), NumberStyle.text(mark.points()), NumberStyle.text(mark.of()));
    } else if (ruling instanceof Ruling.Total total) {
      return "%s points in all by hand".formatted(NumberStyle.text(total.points()));
    } else if (ruling instanceof Ruling.Excused excused) {
      return excused.task().equals(Ruling.EVERYTHING)
          ? "excused"
          : excused.task() + ": excused, does not count";
    } else if (ruling instanceof Ruling.Extension extension) {
      return "%d day%s more time".formatted(extension.days(), extension.days() == 1 ? "" : "s");
    } else if (ruling instanceof Ruling.Late late) {
      return late(late);
    } else if (ruling instanceof Ruling.Points points) {
      return "%s: worth %s points".formatted(points.task(), NumberStyle.text(points.points()));
    } else if (ruling instanceof Ruling.Accepted answer) {
      return "%s: another answer accepted, %s of %s points"
          .formatted(
              answer.task(), NumberStyle.text(answer.points()), NumberStyle.text(answer.of()));
    } else if (ruling instanceof Ruling.Complaint complaint) {
      return "%s: complaint, %s".formatted(complaint.task(), complaint.state().label());
    } else if (ruling instanceof Ruling.Comment comment) {
      return comment.task().equals(Ruling.EVERYTHING) ? "comment" : comment.task() + ": comment";
    } else if (ruling instanceof Ruling.Written written) {
      return "%s, %s: %s (%s of %s points then)"
          .formatted(
              written.question(),
              written.criterion(),
              written.item().equals(Rubric.BY_HAND) ? "by hand" : written.item(),
              NumberStyle.text(written.points()),
              NumberStyle.text(written.of()));
    } else if (ruling instanceof Ruling.SecondReading second) {
      return "%s, %s: read a second time, %s"
          .formatted(second.question(), second.criterion(), second.item());
    }
    return "taken back";
  }

  private static String late(Ruling.Late late) {
    return "each day late costs " + amounts(late);
  }

  private static String amounts(Ruling.Late late) {
    String unit =
        switch (late.unit()) {
          case POINTS -> " points";
          case PERCENT_OF_MARK -> "% of the mark";
          case PERCENT_OF_MAXIMUM -> "% of the maximum";
        };
    return "%s%s, at most %s%s"
        .formatted(
            NumberStyle.text(late.perDay()),
            unit,
            NumberStyle.text(late.atMost()),
            late.unit() == Ruling.Unit.POINTS ? " points" : "%");
  }

  /** What lateness cost one submission, as {@code 3 days late, each costs …: −24 points}. */
  public static String of(LateDeduction late) {
    String days = "%d day%s late".formatted(late.days(), late.days() == 1 ? "" : "s");
    if (late.allowed() == late.days()) {
      return days + ", within the time that you were given: no points lost";
    }
    String allowed = late.allowed() == 0 ? "" : ", %d of them allowed".formatted(late.allowed());
    return "%s%s, each costs %s: %s"
        .formatted(days, allowed, amounts(late.late()), Signed.points(late.points()));
  }

  /** The task that a ruling is about, or {@link Ruling#EVERYTHING}. */
  public static Optional<String> task(Ruling ruling) {
    if (ruling instanceof Ruling.Mark mark) {
      return Optional.of(mark.task());
    } else if (ruling instanceof Ruling.Excused excused) {
      return Optional.of(excused.task());
    } else if (ruling instanceof Ruling.Points points) {
      return Optional.of(points.task());
    } else if (ruling instanceof Ruling.Accepted answer) {
      return Optional.of(answer.task());
    } else if (ruling instanceof Ruling.Complaint complaint) {
      return Optional.of(complaint.task());
    } else if (ruling instanceof Ruling.Comment comment) {
      return Optional.of(comment.task());
    } else if (ruling instanceof Ruling.Written written) {
      return Optional.of(written.question());
    } else if (ruling instanceof Ruling.SecondReading second) {
      return Optional.of(second.question());
    }
    return Optional.empty();
  }

  /**
   * A contradiction, with the ids that settle it.
   *
   * @param about what it is about
   */
  static String conflict(String about, List<Decision> those) {
    return "%s: decided %d times, none counts until one is undone: %s"
        .formatted(
            about,
            those.size(),
            those.stream()
                .map(d -> "%s %s (%s)".formatted(d.shortId(), of(d.what()), d.who()))
                .collect(Collectors.joining("; ")));
  }

  /** Whether it is a complaint that nobody answered. */
  public static boolean isOpen(Ruling ruling) {
    return ruling instanceof Ruling.Complaint complaint && complaint.state() == Ruling.State.OPEN;
  }

  /** The kind in a word, as the log and CSV have it. */
  public static String kind(Ruling ruling) {
    return OneForm.lower(ruling.getClass().getSimpleName());
  }
}
