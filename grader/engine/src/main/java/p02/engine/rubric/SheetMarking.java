package p02.engine.rubric;

import java.util.stream.Collectors;

/** What an answer sheet says of how its question is marked: the criteria in the student's words. */
public final class SheetMarking {
  private SheetMarking() {}

  /** A section in Markdown. */
  public static String of(Rubric rubric) {
    return rubric.criteria().stream()
        .map(each -> "- %s: %s\n".formatted(points(each.points()), each.asks()))
        .collect(
            Collectors.joining(
                "", "## How it is marked (%s)\n\n".formatted(points(rubric.points())), ""));
  }

  private static String points(double points) {
    String number =
        points == Math.rint(points) ? String.valueOf((long) points) : String.valueOf(points);
    return number + (points == 1 ? " point" : " points");
  }
}
