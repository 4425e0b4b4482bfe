package p02.problem35;

import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** φ = 1.2, g = 2 and 0.3. */
public final class AdamWorksheet {
  private AdamWorksheet() {}

  public static double[] m() {
    return Stream.iterate(0.2, m -> 0.9 * m + 0.1 * 0.3).limit(2).mapToDouble(x -> x).toArray();
  }

  public static double[] v() {
    return DoubleStream.iterate(0.04, v -> 0.99 * v + 0.01 * 0.09).limit(2).toArray();
  }

  public static double[] phi() {
    return Function.<double[]>identity().apply(new double[] {0.72381, 0.36181});
  }
}
