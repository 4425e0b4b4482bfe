package p02.problem31;

import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import p02.fp.Lazy;

/** By hand: x = (1.8, −1.9). */
public final class ReluWorksheet {
  private ReluWorksheet() {}

  private static final Supplier<double[]> Z1 =
      Lazy.of(
          () ->
              DoubleStream.of(
                      -0.7 * 1.8 + 0.3 * -1.9 - 0.9,
                      -0.3 * 1.8 + -0.9 * -1.9 - 0.7,
                      0.4 * 1.8 + -0.6 * -1.9 + 0.8)
                  .toArray());

  public static double[] z1() {
    return Z1.get().clone();
  }

  public static double[] h() {
    return new double[] {0, 0.47, 2.66};
  }

  public static double z2() {
    return 1.1 * 0.47 + 1.4 * 2.66 - 0.6;
  }

  public static double y() {
    return 3.641;
  }
}
