package p02.problem32;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Your own network, calculated by hand; four decimals are enough. The self-check prints your
 * numbers.
 */
public final class SigmoidWorksheet {
  private enum Step {
    Z1,
    H,
    Z2,
    Y
  }

  // w1 = [1.4, 1.0], b1 = 0.9, w2 = -2.5, b2 = -0.4, x = [1.8, -1.1]
  private static final Map<Step, Double> BY_HAND =
      new EnumMap<>(Map.of(Step.Z1, 2.32, Step.H, 0.91052, Step.Z2, -2.6763, Step.Y, 0.06439));

  private SigmoidWorksheet() {}

  private static double look(Step step) {
    return Optional.ofNullable(BY_HAND.get(step))
        .orElseThrow(() -> new IllegalStateException("nothing written down for " + step));
  }

  /** The hidden pre-activation, {@code z1 = w1 · x + b1}. */
  public static double z1() {
    return look(Step.Z1);
  }

  /** The hidden activation, {@code h = σ(z1)}. */
  public static double h() {
    return look(Step.H);
  }

  /** The output's pre-activation, {@code z2 = w2 h + b2}. */
  public static double z2() {
    return look(Step.Z2);
  }

  /** The output, {@code y = σ(z2)}. */
  public static double y() {
    return look(Step.Y);
  }
}
