package p02.desk.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import p02.desk.complaint.LostPoints;
import p02.desk.decided.DecidedClass;
import p02.desk.decided.Signed;
import p02.desk.marks.FinalMark;
import p02.desk.marks.Result;
import p02.engine.cli.ExitCode;
import p02.engine.failure.CommandWord;
import p02.engine.failure.PlainText;
import p02.engine.report.NumberStyle;
import p02.engine.who.People;

/** Shows on a terminal where a student lost points, and what to type to see more. */
final class LostPointsBoard {
  /** What is left of 80 columns beside number and points. */
  private static final int WIDTH = 60;

  private final PrintWriter out;
  private final DecidedClass decided;
  private final Path folder;
  private final People people;

  /**
   * A board.
   *
   * @param decided the class
   */
  LostPointsBoard(PrintWriter out, DecidedClass decided) {
    this.out = out;
    this.decided = decided;
    this.folder = decided.marks().folder();
    this.people = decided.people();
  }

  /**
   * Prints.
   *
   * @param number of the problem that is asked about; empty for all of them
   * @return the exit code
   */
  int print(Result result, String number) {
    String who = people.called(result.submission());
    Optional<Double> score = result.score();
    if (score.isEmpty()) {
      out.printf("%s was not graded: %s%n", who, PlainText.of(result.reason()));
      return ExitCode.NOT_JUDGED;
    }
    Optional<String> counts = finalMark(result);
    out.printf(
        "%s: %s of %s points%s%n",
        who,
        NumberStyle.text(score.get()),
        NumberStyle.text(result.most()),
        counts.isEmpty() ? "" : ", found by the tests");
    counts.ifPresent(out::println);
    List<LostPoints.Place> places = LostPoints.of(result, number);
    places.forEach(
        each -> out.printf("  %-6s %9s  %s%n", each.number(), each.points(), cut(each.why())));
    if (places.isEmpty()) {
      out.printf("  no points were lost%s%n", number.isEmpty() ? "" : " in " + number);
    } else {
      String page =
          places.stream()
              .map(LostPoints.Place::number)
              .filter(this::isTask)
              .findFirst()
              .orElse(places.get(0).number() + ".1");
      out.printf(
          "A page with every value and the student's code:%n  %s%n",
          CommandWord.grade("explain", folder, people.typed(result.submission()), page));
    }
    return ExitCode.JUDGED;
  }

  /** The mark that counts, where people or lateness made it another one. */
  private Optional<String> finalMark(Result result) {
    FinalMark line = decided.find(result.submission()).orElseThrow().line();
    if (line.whole().equals(line.automatic()) && line.written().isEmpty()) {
      return Optional.empty();
    }
    String mark = line.whole().map(NumberStyle::text).orElse("none");
    List<String> parts = new ArrayList<>();
    line.written().ifPresent(points -> parts.add("written " + Signed.number(points)));
    line.decisions().ifPresent(points -> parts.add("decisions " + Signed.number(points)));
    line.late().ifPresent(points -> parts.add("lateness " + Signed.number(points)));
    String of = line.most().map(most -> " of " + NumberStyle.text(most)).orElse("");
    return Optional.of(
        "Final mark: %s%s%s"
            .formatted(
                mark, of, parts.isEmpty() ? "" : " (%s)".formatted(String.join(", ", parts))));
  }

  private boolean isTask(String number) {
    return number.chars().filter(c -> c == '.').count() == 2;
  }

  private static String cut(String why) {
    String plain = PlainText.of(why);
    int length = plain.codePointCount(0, plain.length());
    return length <= WIDTH
        ? plain
        : plain.substring(0, plain.offsetByCodePoints(0, WIDTH - 2)).stripTrailing() + " …";
  }
}
