package p02.desk.decide;

import java.util.Map;
import p02.desk.decision.Ruling;
import p02.desk.marks.Result;
import p02.desk.written.WrittenChoice;
import p02.engine.failure.UserMistake;
import p02.engine.report.Figures;

/** What a decision's cells {@code kind}, {@code task} and {@code value} say. */
final class SheetValue {
  /** Commands that are not called as their kind is. */
  private static final Map<String, String> COMMANDS =
      Map.of("accepted", "accept", "secondreading", "review");

  private SheetValue() {}

  /** The value's cell. */
  static String of(Ruling ruling) {
    if (ruling instanceof Ruling.Mark mark) {
      return Figures.text(mark.points());
    } else if (ruling instanceof Ruling.Total total) {
      return Figures.text(total.points());
    } else if (ruling instanceof Ruling.Extension extension) {
      return String.valueOf(extension.days());
    } else if (ruling instanceof Ruling.Points points) {
      return Figures.text(points.points());
    } else if (ruling instanceof Ruling.Accepted answer) {
      return Figures.text(answer.points()) + " for " + answer.values();
    } else if (ruling instanceof Ruling.Complaint complaint) {
      return complaint.state().label() + ": " + complaint.says();
    } else if (ruling instanceof Ruling.Late late) {
      return Figures.text(late.perDay()) + " a day, at most " + Figures.text(late.atMost());
    } else if (ruling instanceof Ruling.Written written) {
      return written.criterion() + ": " + WrittenChoice.text(written);
    } else if (ruling instanceof Ruling.SecondReading second) {
      return second.criterion() + ": " + second.item();
    }
    return "";
  }

  /** The ruling that a line means. */
  static Ruling ruling(Map<String, String> cells, Room room) {
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
      case "accepted", "complaint", "late", "secondreading" ->
          throw new UserMistake(
              "kind %s is decided with its command alone: grade %s"
                  .formatted(kind, COMMANDS.getOrDefault(kind, kind)));
      default ->
          throw new UserMistake(
              "kind \"%s\" is none of mark, total, excused, extension, points, comment, written"
                  .formatted(kind));
    };
  }

  private static Ruling mark(Map<String, String> cells, Room room) {
    Result.Test test = room.task(room.student(cells.get("submission")), cells.get("task"));
    return new Ruling.Mark(test.number(), number(cells), room.worth(test), test.score());
  }

  /** As {@code count: full}. */
  private static Ruling written(Map<String, String> cells, Room room) {
    String[] parts = cells.get("value").split(":", 2);
    if (parts.length < 2) {
      throw new UserMistake(
          "value \"%s\" is not CRITERION: ITEM, as count: full".formatted(cells.get("value")));
    }
    return WrittenChoice.of(
        room.decided().questions(), cells.get("task"), parts[0].strip(), parts[1].strip());
  }

  private static String taskOrAll(Map<String, String> cells, Room room) {
    String task = cells.get("task");
    return task.equals(Ruling.EVERYTHING)
        ? task
        : room.task(room.student(cells.get("submission")), task).number();
  }

  private static double number(Map<String, String> cells) {
    try {
      // Spreadsheets in many languages write 3,5.
      return Double.parseDouble(cells.get("value").replace(',', '.'));
    } catch (NumberFormatException e) {
      throw new UserMistake("value \"%s\" is no number".formatted(cells.get("value")));
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
