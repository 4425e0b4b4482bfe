package p02.kit;

/**
 * Numbers for worksheet 3.1: a network with 2 inputs, 3 hidden ReLU units and 1 ReLU output.
 *
 * @param w1 hidden weights, {@code [3][2]}, row = hidden unit
 * @param b1 hidden biases, {@code [3]}
 * @param w2 output weights, {@code [3]}
 * @param b2 output bias
 * @param x input, {@code [2]}
 */
public record ReluCase(double[][] w1, double[] b1, double[] w2, double b2, double[] x) {
  /** Copies the arrays. */
  public ReluCase {
    w1 = copy(w1);
    b1 = b1.clone();
    w2 = w2.clone();
    x = x.clone();
  }

  @Override
  public double[][] w1() {
    return copy(w1);
  }

  @Override
  public double[] b1() {
    return b1.clone();
  }

  @Override
  public double[] w2() {
    return w2.clone();
  }

  @Override
  public double[] x() {
    return x.clone();
  }

  private static double[][] copy(double[][] rows) {
    double[][] copy = new double[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      copy[i] = rows[i].clone();
    }
    return copy;
  }
}
