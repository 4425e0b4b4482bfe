package p02.problem31;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/** A fully connected layer as a value: one row of weights and one bias per unit. */
record DenseLayer(double[][] weights, double[] biases) {
  DenseLayer {
    if (weights.length != biases.length) {
      throw new IllegalArgumentException(
          "%d rows of weights, but %d biases".formatted(weights.length, biases.length));
    }
  }

  /** A layer with a single unit. */
  static DenseLayer single(double[] weights, double bias) {
    return new DenseLayer(new double[][] {weights}, new double[] {bias});
  }

  double[] preActivations(double[] in) {
    return IntStream.range(0, weights.length)
        .mapToDouble(unit -> dot(weights[unit], in) + biases[unit])
        .toArray();
  }

  static double[] activate(double[] z, DoubleUnaryOperator f) {
    return Arrays.stream(z).map(f).toArray();
  }

  private static double dot(double[] u, double[] v) {
    if (u.length != v.length) {
      throw new IllegalArgumentException("dot of %d and %d numbers".formatted(u.length, v.length));
    }
    return IntStream.range(0, u.length).mapToDouble(i -> u[i] * v[i]).sum();
  }

  @Override
  public String toString() {
    return "DenseLayer[W=%s, b=%s]"
        .formatted(Arrays.deepToString(weights), Arrays.toString(biases));
  }
}
