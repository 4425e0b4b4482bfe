package p02.layer;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/** A function, unit by unit. */
public final class Each extends Layer<double[], double[]> {
  private final DoubleUnaryOperator f;

  public Each(DoubleUnaryOperator f) {
    this.f = f;
  }

  @Override
  protected double[] forward(double[] z) {
    return Arrays.stream(z).map(f).toArray();
  }
}
