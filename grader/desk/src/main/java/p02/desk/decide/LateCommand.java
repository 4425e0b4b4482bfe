package p02.desk.decide;

import java.io.PrintWriter;
import p02.desk.decision.Draft;
import p02.desk.decision.Ruling;
import p02.engine.failure.UserMistake;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code grade late}: what lateness costs. */
@Command(
    name = "late",
    description = "Says what a day late costs, for the class.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Both amounts are points, as 5, or per cent, as 10%%. Days that have begun count",
      "whole. grade batch --roster CSV --due WHEN finds out how late each one came.",
      "",
      "Example: ./grade late marks --per-day 10%% --at-most 50%% --why \"as announced\""
    })
final class LateCommand extends DecisionCommand {
  /** What per cent are of. */
  enum Of {
    /** What the submission earned. */
    MARK,
    /** The most that can be earned. */
    MAXIMUM
  }

  @Option(
      names = "--per-day",
      paramLabel = "AMOUNT",
      required = true,
      description = "what each day costs")
  private String perDay;

  @Option(
      names = "--at-most",
      paramLabel = "AMOUNT",
      required = true,
      description = "the most that lateness costs")
  private String atMost;

  @Option(
      names = "--of",
      paramLabel = "WHAT",
      defaultValue = "mark",
      description = "what per cent are of: mark (earned) or maximum (default: mark)")
  private Of of;

  LateCommand(PrintWriter out) {
    super(out);
  }

  @Override
  Draft draft(Room room) {
    boolean percent = perDay.endsWith("%");
    if (percent != atMost.endsWith("%")) {
      throw new UserMistake(
          "--per-day %s and --at-most %s: give both in per cent, or both in points"
              .formatted(perDay, atMost));
    }
    Ruling.Unit unit =
        !percent
            ? Ruling.Unit.POINTS
            : of == Of.MARK ? Ruling.Unit.PERCENT_OF_MARK : Ruling.Unit.PERCENT_OF_MAXIMUM;
    return forTheClass(
        new Ruling.Late(number("--per-day", perDay), unit, number("--at-most", atMost)));
  }

  private static double number(String option, String text) {
    try {
      return Double.parseDouble(text.replaceAll("%$", ""));
    } catch (NumberFormatException e) {
      throw new UserMistake("%s %s: type it as 5 or as 10%%".formatted(option, text));
    }
  }
}
