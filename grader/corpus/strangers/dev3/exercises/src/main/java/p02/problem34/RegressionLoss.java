package p02.problem34;

import java.util.Objects;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.common.Arrays2;
import p02.common.BadArgumentException;
import p02.common.Guard;
import p02.common.KahanSum;

/**
 * Losses for several outputs at once. Predictions and targets are {@code [n, d]}: a row for each
 * example, a column for each output.
 *
 * <p>Every method throws {@link IllegalArgumentException} if shapes do not fit.
 */
public final class RegressionLoss {
  /** Visits every number of a prediction with what belongs to it. */
  private interface Visitor<R> {
    void visit(int example, int output, double f, double variance, double y);

    R result();
  }

  private RegressionLoss() {}

  /**
   * The sum of squares over all examples and outputs, {@code Σ (y − f)²}.
   *
   * @param prediction f, {@code [n, d]}
   * @param target y, {@code [n, d]}
   */
  public static double sumOfSquares(INDArray prediction, INDArray target) {
    return walk(
        prediction,
        null,
        target,
        new Visitor<Double>() {
          private final KahanSum sum = new KahanSum();

          @Override
          public void visit(int example, int output, double f, double variance, double y) {
            sum.add((y - f) * (y - f));
          }

          @Override
          public Double result() {
            return sum.get();
          }
        });
  }

  /**
   * The part of the sum of squares that each output causes. It shows which unit of measurement
   * rules the loss.
   *
   * @param prediction f, {@code [n, d]}
   * @param target y, {@code [n, d]}
   * @return {@code [d]}, adding up to 1; all 0 for a perfect fit
   */
  public static double[] share(INDArray prediction, INDArray target) {
    class ShareVisitor implements Visitor<double[]> {
      final double[] parts = new double[(int) prediction.size(1)];

      @Override
      public void visit(int example, int output, double f, double variance, double y) {
        parts[output] += (y - f) * (y - f);
      }

      @Override
      public double[] result() {
        double total = 0;
        for (double part : parts) {
          total += part;
        }
        double[] shares = new double[parts.length];
        for (int j = 0; total != 0 && j < shares.length; j++) {
          shares[j] = parts[j] / total;
        }
        return shares;
      }
    }
    Guard.sameShape("prediction", prediction, "target", target);
    Guard.shape("prediction", prediction, -1, -1);
    return walk(prediction, null, target, new ShareVisitor());
  }

  /**
   * The negative logarithm of a Gaussian likelihood, {@code Σ ½ log(2π σ²) + (y − f)² / (2 σ²)}.
   *
   * @param prediction f, the means, {@code [n, d]}
   * @param variance σ² &gt; 0, {@code [d]} for all examples or {@code [n, d]}
   * @param target y, {@code [n, d]}
   * @return the sum over all examples and outputs
   * @throws IllegalArgumentException if a variance is not positive
   */
  public static double gaussianNegativeLogLikelihood(
      INDArray prediction, INDArray variance, INDArray target) {
    Objects.requireNonNull(variance, "variance");
    return walk(
        prediction,
        variance,
        target,
        new Visitor<Double>() {
          private final KahanSum sum = new KahanSum();

          @Override
          public void visit(int example, int output, double f, double variance, double y) {
            sum.add(0.5 * StrictMath.log(2 * StrictMath.PI * variance));
            sum.add((y - f) * (y - f) / (2 * variance));
          }

          @Override
          public Double result() {
            return sum.get();
          }
        });
  }

  /**
   * The derivative of {@link #gaussianNegativeLogLikelihood} with respect to the prediction.
   *
   * @param prediction f, the means, {@code [n, d]}
   * @param variance σ² &gt; 0, {@code [d]} for all examples or {@code [n, d]}
   * @param target y, {@code [n, d]}
   * @return ∂/∂f, {@code [n, d]}
   * @throws IllegalArgumentException if a variance is not positive
   */
  public static INDArray gaussianGradient(INDArray prediction, INDArray variance, INDArray target) {
    Objects.requireNonNull(variance, "variance");
    final INDArray gradient = Nd4j.create(Arrays2.type(prediction), prediction.shape());
    return walk(
        prediction,
        variance,
        target,
        new Visitor<INDArray>() {
          @Override
          public void visit(int example, int output, double f, double variance, double y) {
            gradient.putScalar(example, output, (f - y) / variance);
          }

          @Override
          public INDArray result() {
            return gradient;
          }
        });
  }

  private static <R> R walk(
      INDArray prediction, INDArray variance, INDArray target, Visitor<R> visitor) {
    Guard.sameShape("prediction", prediction, "target", target);
    final double[][] f = Arrays2.table(prediction);
    final double[][] y = Arrays2.table(target);
    final double[][] s = variance == null ? null : spread(variance, f);
    for (int i = 0; i < f.length; i++) {
      for (int j = 0; j < f[i].length; j++) {
        visitor.visit(i, j, f[i][j], s == null ? Double.NaN : s[i][j], y[i][j]);
      }
    }
    return visitor.result();
  }

  private static double[][] spread(INDArray variance, double[][] f) {
    final int n = f.length;
    final int d = n == 0 ? 0 : f[0].length;
    double[][] s;
    if (variance.rank() == 1) {
      Guard.shape("variance", variance, d);
      s = new double[n][];
      double[] row = Arrays2.flat(variance);
      for (int i = 0; i < n; i++) {
        s[i] = row.clone();
      }
    } else {
      Guard.shape("variance", variance, n, d);
      s = Arrays2.table(variance);
    }
    outer:
    for (double[] row : s) {
      for (double v : row) {
        if (!(v > 0)) {
          throw new BadArgumentException("variance", v, "a positive number");
        }
      }
      if (variance.rank() == 1) {
        break outer; // all rows are the same
      }
    }
    return s;
  }
}
