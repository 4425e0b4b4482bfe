package p02.desk.platform;

import java.util.List;
import java.util.Optional;
import p02.desk.marks.FinalMark;
import p02.engine.report.NumberStyle;

/** From the kit's points to a platform's. */
final class Conversion {
  private Conversion() {}

  /**
   * What marks are multiplied with.
   *
   * @param wanted the platform's maximum; empty if it does not say
   * @throws IllegalArgumentException if the maxima differ and nobody said that marks may be
   *     converted
   */
  static double factor(Optional<Double> wanted, List<FinalMark> marks, boolean scale) {
    Optional<Double> most = marks.stream().flatMap(mark -> mark.most().stream()).findFirst();
    // Sums of points are rounded where they are written: the last bit says nothing.
    if (wanted.isEmpty()
        || most.isEmpty()
        || NumberStyle.text(wanted.get()).equals(NumberStyle.text(most.get()))) {
      return 1;
    } else if (scale) {
      return wanted.get() / most.get();
    }
    throw new IllegalArgumentException(
        "takes up to %s points, but marks go up to %s: add --scale to convert them, or change the maximum there"
            .formatted(NumberStyle.text(wanted.get()), NumberStyle.text(most.get())));
  }
}
