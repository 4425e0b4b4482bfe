package p02.desk.decide;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import p02.desk.decided.Signed;
import p02.desk.marks.FinalMark;
import p02.engine.report.NumberStyle;
import p02.engine.who.People;

/**
 * Whose final marks a decision moved.
 *
 * @param before submission to its line before
 * @param moved the lines that are others now
 * @param people who handed in
 */
record MovedMarks(Map<String, FinalMark> before, List<FinalMark> moved, People people) {
  private static final int SHOWN = 10;

  /** Compares a class before a decision with itself after it. */
  static MovedMarks between(List<FinalMark> before, List<FinalMark> after, People people) {
    Map<String, FinalMark> was =
        before.stream().collect(Collectors.toMap(FinalMark::submission, line -> line));
    List<FinalMark> moved =
        after.stream().filter(line -> hasMoved(was.get(line.submission()), line)).toList();
    return new MovedMarks(was, moved, people);
  }

  /** Compares marks alone: what somebody is called says nothing of their mark. */
  private static boolean hasMoved(FinalMark was, FinalMark now) {
    return was != null && !text(now).equals(text(was));
  }

  /** How many, and the first of them with the mark before and now. */
  List<String> lines(Path all) {
    List<String> lines = new ArrayList<>();
    lines.add("Final marks that differ: " + moved.size());
    moved.stream().limit(SHOWN).forEach(line -> lines.add("  " + line(line)));
    if (moved.size() > SHOWN) {
      lines.add("  and %d more: see %s".formatted(moved.size() - SHOWN, all));
    }
    return lines;
  }

  private String line(FinalMark now) {
    FinalMark was = before.get(now.submission());
    String by =
        was.whole()
            .flatMap(points -> now.whole().map(other -> other - points))
            .filter(difference -> difference != 0)
            .map(difference -> " (%s)".formatted(Signed.number(difference)))
            .orElse("");
    return "%s: %s, was %s%s".formatted(people.called(now.submission()), text(now), text(was), by);
  }

  /** The mark of one submission, with what it was if it moved. */
  String mark(FinalMark now) {
    FinalMark was = before.get(now.submission());
    return "Final mark: "
        + text(now)
        + (hasMoved(was, now) ? " (was %s)".formatted(text(was)) : "");
  }

  /** As {@code 96 of 100}. */
  private static String text(FinalMark line) {
    Optional<String> most = line.most().map(each -> " of " + NumberStyle.text(each));
    return line.whole().map(points -> NumberStyle.text(points) + most.orElse("")).orElse("none");
  }
}
