package p02.hidden.subject;

import p02.hidden.observe.Content;

/** Losses of a regression: problem 3.4, second half. */
public interface Losses {
  /** {@code Σ (y − f)²}. */
  double sumOfSquares(double[][] f, double[][] y);

  /** Part of that sum due to each output. */
  double[] share(double[][] f, double[][] y);

  /** Gaussian negative log-likelihood. */
  double likelihood(double[][] f, Variance variance, double[][] y);

  /** Its gradient with respect to f. */
  Content gradient(double[][] f, Variance variance, double[][] y);

  /**
   * Variances.
   *
   * @param rows {@code [1][d]} for all examples alike, or {@code [n][d]}
   * @param forAll whether they are handed over as {@code [d]}
   */
  record Variance(double[][] rows, boolean forAll) {
    /** One for each output. */
    public static Variance forAll(double... variance) {
      return new Variance(new double[][] {variance}, true);
    }

    /** One for each example and output. */
    public static Variance forEach(double[][] variance) {
      return new Variance(variance, false);
    }

    /** That of one example and output. */
    public double at(int example, int output) {
      return rows[forAll ? 0 : example][output];
    }
  }
}
