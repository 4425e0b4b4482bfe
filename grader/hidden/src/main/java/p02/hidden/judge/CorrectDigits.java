package p02.hidden.judge;

import java.util.stream.IntStream;
import p02.hidden.observe.Content;

/**
 * To how many digits numbers are right: enough to separate a rounding error from a wrong formula,
 * and too little to give away the expected number.
 */
public final class CorrectDigits {
  private static final int FEWEST = 2;
  private static final int MOST = 12;

  private CorrectDigits() {}

  /** A sentence, if every number is near; empty if not. */
  public static String sentence(Content.Numbers yours, Content.Numbers wanted) {
    int digits =
        IntStream.range(0, wanted.numbers().length)
            .map(i -> right(yours.numbers()[i], wanted.numbers()[i]))
            .min()
            .orElse(0);
    return digits < FEWEST ? "" : " It is right to %d digits only.".formatted(digits);
  }

  private static int right(double yours, double wanted) {
    double apart = Math.abs(yours - wanted) / Math.abs(wanted);
    if (yours == wanted || apart == 0) {
      return MOST;
    }
    // NaN compares false: not near.
    return apart < 1 ? (int) Math.min(MOST, Math.floor(-Math.log10(apart))) : 0;
  }
}
