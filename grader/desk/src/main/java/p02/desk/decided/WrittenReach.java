package p02.desk.decided;

import java.util.List;
import java.util.Optional;
import p02.desk.marks.FinalMark;
import p02.engine.report.BriefList;
import p02.engine.report.NumberStyle;

/**
 * What everybody can reach with the written part and without it. The first mark on a written answer
 * changes that for the whole class, and so does taking back the last one: nobody should meet it
 * later.
 */
public final class WrittenReach {
  private WrittenReach() {}

  /** What it came to, in a sentence, where the written part counts. */
  public static Optional<String> of(DecidedClass decided) {
    return decided.isWrittenBegun()
        ? Optional.of("The written part counts" + reach(decided))
        : Optional.empty();
  }

  /** The same where the written part began to count, or ended; else nothing. */
  public static Optional<String> turned(DecidedClass before, DecidedClass after) {
    if (before.isWrittenBegun() == after.isWrittenBegun()) {
      return Optional.empty();
    }
    return of(after).or(() -> Optional.of("The written part counts no longer" + reach(after)));
  }

  private static String reach(DecidedClass decided) {
    List<FinalMark> lines = decided.lines();
    List<String> without =
        lines.stream().filter(line -> line.whole().isEmpty()).map(FinalMark::called).toList();
    return ": the maximum is %s. Without a final mark: %d of %d%s"
        .formatted(
            lines.stream()
                .flatMap(line -> line.most().stream())
                .max(Double::compare)
                .map(NumberStyle::text)
                .orElse("unknown"),
            without.size(),
            lines.size(),
            without.isEmpty() ? "" : ": " + BriefList.of(without));
  }
}
