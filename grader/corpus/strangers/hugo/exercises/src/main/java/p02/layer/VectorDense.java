package p02.layer;

import java.util.stream.IntStream;

/** Wx + b of plain arrays. */
public final class VectorDense extends Layer<double[], double[]> {
  private final double[][] weights;
  private final double[] biases;

  public VectorDense(double[][] weights, double... biases) {
    this.weights = weights;
    this.biases = biases;
  }

  public static VectorDense single(double[] weights, double bias) {
    return new VectorDense(new double[][] {weights}, bias);
  }

  @Override
  protected double[] forward(double[] x) {
    return IntStream.range(0, weights.length).mapToDouble(i -> new Unit(i).fire(x)).toArray();
  }

  private final class Unit {
    private final int row;

    Unit(int row) {
      this.row = row;
    }

    double fire(double[] x) {
      return IntStream.range(0, x.length)
          .mapToDouble(j -> weights[row][j] * x[j])
          .reduce(biases[row], Double::sum);
    }
  }
}
