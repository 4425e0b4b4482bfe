package p02.hidden.worksheet;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Tells a number that was rounded too coarsely from one that was calculated wrongly. */
final class Rounding {
  private static final int ASKED = 4;

  private Rounding() {}

  /** Whether {@code yours} is {@code wanted}, rounded to one, two or three decimals. */
  static boolean isCoarse(double yours, double wanted) {
    if (!Double.isFinite(yours) || !Double.isFinite(wanted)) {
      return false;
    }
    BigDecimal written = BigDecimal.valueOf(yours).stripTrailingZeros();
    int decimals = written.scale();
    return decimals >= 1
        && decimals < ASKED
        && BigDecimal.valueOf(wanted).setScale(decimals, RoundingMode.HALF_UP).compareTo(written)
            == 0;
  }
}
