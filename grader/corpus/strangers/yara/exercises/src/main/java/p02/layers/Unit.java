package p02.layers;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** One unit with plain doubles. */
public record Unit(double[] weights, double bias) implements ToDoubleFunction<double[]> {
  @Override
  public double applyAsDouble(double[] x) {
    return IntStream.range(0, weights.length).mapToDouble(j -> weights[j] * x[j]).sum() + bias;
  }

  public ToDoubleFunction<double[]> activated(DoubleUnaryOperator activation) {
    return x -> activation.applyAsDouble(applyAsDouble(x));
  }

  @Override
  public String toString() {
    return "Unit%s%+f".formatted(Arrays.toString(weights), bias);
  }
}
