package p02.desk.decide;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import p02.desk.decision.LateAmounts;
import p02.desk.decision.Ruling;
import p02.desk.written.WrittenChoice;
import p02.engine.failure.UserMistake;
import p02.engine.report.NumberStyle;
import p02.engine.rubric.Questions;

/** What a decision's cells {@code kind}, {@code task} and {@code value} say. */
final class SheetValue {
  /** Between the points and the values of an accepted answer. */
  private static final String FOR = " for ";

  private SheetValue() {}

  /** The value's cell. */
  static String of(Ruling ruling) {
    if (ruling instanceof Ruling.Mark mark) {
      return NumberStyle.text(mark.points());
    } else if (ruling instanceof Ruling.Total total) {
      return NumberStyle.text(total.points());
    } else if (ruling instanceof Ruling.Extension extension) {
      return String.valueOf(extension.days());
    } else if (ruling instanceof Ruling.Points points) {
      return NumberStyle.text(points.points());
    } else if (ruling instanceof Ruling.Accepted answer) {
      return NumberStyle.text(answer.points()) + FOR + answer.values();
    } else if (ruling instanceof Ruling.Complaint complaint) {
      return complaint.state().label() + ": " + complaint.says();
    } else if (ruling instanceof Ruling.Late late) {
      return LateAmounts.text(late);
    } else if (ruling instanceof Ruling.Written written) {
      return written.criterion() + ": " + WrittenChoice.text(written);
    } else if (ruling instanceof Ruling.SecondReading second) {
      return second.criterion() + ": " + second.item();
    }
    return "";
  }

  /**
   * The ruling that a line means.
   *
   * @param known what the line's decision said before; nothing if it is a new one
   */
  static Ruling ruling(Map<String, String> cells, Room room, Optional<Ruling> known) {
    String kind = cells.get("kind");
    return switch (kind) {
      case "mark" -> mark(cells, room);
      case "total" -> new Ruling.Total(number(cells), room.student(cells.get("submission")).most());
      case "excused" -> new Ruling.Excused(taskOrAll(cells, room));
      case "extension" -> new Ruling.Extension(whole(cells));
      case "points" ->
          new Ruling.Points(room.taskOfTheClass(cells.get("task")).number(), number(cells));
      case "comment" -> new Ruling.Comment(taskOrAll(cells, room));
      case "written" -> written(cells, room);
      case "secondreading" ->
          throw new UserMistake(
              "kind secondreading is decided with its command alone: grade review");
      case "accepted" -> accepted(cells, room, known);
      case "complaint" -> complaint(cells, room);
      case "late" -> late(cells.get("value"));
      default ->
          throw new UserMistake(
              "kind \"%s\" is none of mark, total, excused, extension, late, points, accepted, complaint, comment, written"
                  .formatted(kind));
    };
  }

  private static Ruling mark(Map<String, String> cells, Room room) {
    return room.mark(room.student(cells.get("submission")), cells.get("task"), number(cells));
  }

  /** As {@code count: full}. */
  private static Ruling written(Map<String, String> cells, Room room) {
    String[] parts = cells.get("value").split(":", 2);
    if (parts.length < 2) {
      throw new UserMistake(
          "value \"%s\" is not CRITERION: ITEM, as count: full".formatted(cells.get("value")));
    }
    Questions questions = room.decided().questions();
    Ruling.Written written =
        WrittenChoice.of(questions, cells.get("task"), parts[0].strip(), parts[1].strip());
    String whom = room.student(cells.get("submission")).submission();
    return written.on(room.decided().answers().of(whom, written.question(), questions).digest());
  }

  private static String taskOrAll(Map<String, String> cells, Room room) {
    return room.taskOrAll(room.student(cells.get("submission")), cells.get("task"));
  }

  /** A new one is a student's answer; of one that is known only the points may be others. */
  private static Ruling accepted(Map<String, String> cells, Room room, Optional<Ruling> known) {
    String value = cells.get("value");
    int end = value.indexOf(FOR);
    Optional<Double> points =
        value.isEmpty()
            ? Optional.empty()
            : Optional.of(number(end < 0 ? value : value.substring(0, end)));
    if (known.isPresent() && known.get() instanceof Ruling.Accepted before) {
      boolean same =
          before.task().equals(cells.get("task"))
              && (end < 0
                  || value.substring(end + FOR.length()).strip().equals(before.values().strip()));
      if (!same) {
        throw new UserMistake(
            "an accepted answer keeps its task and its values: change its points, or accept another answer in a new line");
      }
      return new Ruling.Accepted(
          before.task(),
          before.values(),
          before.relative(),
          before.absolute(),
          points.orElse(before.of()),
          before.of());
    }
    return room.accepted(room.student(cells.get("submission")), cells.get("task"), points);
  }

  private static Ruling complaint(Map<String, String> cells, Room room) {
    String[] parts = cells.get("value").split(":", 2);
    Ruling.State state =
        Arrays.stream(Ruling.State.values())
            .filter(each -> each.label().equals(parts[0].strip()))
            .findFirst()
            .orElseThrow(
                () ->
                    new UserMistake(
                        "value \"%s\" begins with none of open, granted or refused and a colon"
                            .formatted(cells.get("value"))));
    String says = parts.length > 1 ? parts[1] : "";
    return room.complaint(room.student(cells.get("submission")), cells.get("task"), says, state);
  }

  private static Ruling late(String value) {
    return LateAmounts.read(value)
        .orElseThrow(
            () ->
                new UserMistake(
                    "value \"%s\" is not written as 10%% of the mark a day, at most 50%%, or 5 points a day, at most 20 points"
                        .formatted(value)));
  }

  private static double number(Map<String, String> cells) {
    return number(cells.get("value"));
  }

  private static double number(String value) {
    try {
      // Spreadsheets in many languages write 3,5.
      return Double.parseDouble(value.strip().replace(',', '.'));
    } catch (NumberFormatException e) {
      throw new UserMistake("value \"%s\" is no number".formatted(value));
    }
  }

  private static int whole(Map<String, String> cells) {
    double number = number(cells);
    if (number != Math.rint(number) || Math.abs(number) > 10_000) {
      throw new UserMistake("value \"%s\" is no number of days".formatted(cells.get("value")));
    }
    return (int) number;
  }
}
