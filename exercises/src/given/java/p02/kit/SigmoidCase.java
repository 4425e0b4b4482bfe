package p02.kit;

/**
 * Numbers for worksheet 3.2: a network with 2 inputs, 1 hidden sigmoid unit and 1 sigmoid output.
 *
 * @param w1 hidden weights, {@code [2]}
 * @param b1 hidden bias
 * @param w2 output weight
 * @param b2 output bias
 * @param x input, {@code [2]}
 */
public record SigmoidCase(double[] w1, double b1, double w2, double b2, double[] x) {
  /** Copies the arrays. */
  public SigmoidCase {
    w1 = w1.clone();
    x = x.clone();
  }

  @Override
  public double[] w1() {
    return w1.clone();
  }

  @Override
  public double[] x() {
    return x.clone();
  }
}
