package p02.problem34;

import org.nd4j.linalg.api.ndarray.INDArray;
import de.oskar.guard.Check;
import de.oskar.guard.OutOfRangeException;
import de.oskar.guard.ShapeMismatchException;
import de.oskar.math.DenseMatrix;
import de.oskar.math.NeumaierSum;
import java.util.Arrays;
import org.apache.commons.math3.util.FastMath;

/**
 * Losses for several outputs at once. Predictions and targets are {@code [n, d]}: a row for each
 * example, a column for each output. They have rank 2 also where there is one output only; what
 * becomes of rank 1 is not tested.
 *
 * <p>Every method throws {@link IllegalArgumentException} if shapes do not fit.
 */
public final class RegressionLoss {
  private RegressionLoss() {}

  /**
   * The sum of squares over all examples and outputs, {@code Σ (y − f)²}.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>formula</b>: The sum of (target - prediction) squared over all examples and outputs.
   *   <li><b>shapes-differ</b>: Prediction and target of different shapes throw an exception.
   *   <li><b>arguments-unchanged</b>: The arguments hold afterwards what they held before.
   * </ul>
   *
   * @param prediction f, {@code [n, d]}
   * @param target y, {@code [n, d]}
   */
  public static double sumOfSquares(INDArray prediction, INDArray target) {
    return residuals(prediction, target).map(r -> r * r).sum();
  }

  /**
   * The part of the sum of squares that each output causes. It shows which unit of measurement
   * rules the loss.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>formula</b>: The part of that sum that is due to each output (column).
   *   <li><b>perfect-fit</b>: A perfect fit gives 0 for every output, not NaN.
   *   <li><b>shapes-differ</b>: Prediction and target of different shapes throw an exception.
   *   <li><b>arguments-unchanged</b>: The arguments hold afterwards what they held before.
   * </ul>
   *
   * @param prediction f, {@code [n, d]}
   * @param target y, {@code [n, d]}
   * @return {@code [d]}, adding up to 1; all 0 for a perfect fit
   */
  public static double[] share(INDArray prediction, INDArray target) {
    DenseMatrix squares = residuals(prediction, target).map(r -> r * r);
    double total = squares.sum();
    double[] share = new double[squares.columns()];
    for (int j = 0; j < share.length; j++) {
      share[j] = total == 0 ? 0 : NeumaierSum.of(squares.column(j)) / total;
    }
    assert total == 0 || !Double.isFinite(total) || Math.abs(NeumaierSum.of(share) - 1) < 1e-9
        : Arrays.toString(share);
    return share;
  }

  /**
   * The negative logarithm of a Gaussian likelihood, {@code Σ ½ log(2π σ²) + (y − f)² / (2 σ²)}.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>variance-for-all</b>: A variance of shape [d] counts for every example.
   *   <li><b>variance-for-each</b>: A variance of shape [n, d] has one for every example and
   *       output.
   *   <li><b>variance-not-positive</b>: A variance that is 0, negative or NaN throws
   *       IllegalArgumentException.
   *   <li><b>variance-does-not-fit</b>: A variance whose shape does not fit the prediction throws
   *       an exception.
   *   <li><b>shapes-differ</b>: Prediction and target of different shapes throw an exception.
   *   <li><b>arguments-unchanged</b>: The arguments hold afterwards what they held before.
   * </ul>
   *
   * @param prediction f, the means, {@code [n, d]}
   * @param variance σ² &gt; 0, {@code [d]} for all examples or {@code [n, d]}, told apart by rank:
   *     {@code [1, d]} does not fit more than one example
   * @param target y, {@code [n, d]}
   * @return the sum over all examples and outputs
   * @throws IllegalArgumentException if a variance is not positive
   */
  public static double gaussianNegativeLogLikelihood(
      INDArray prediction, INDArray variance, INDArray target) {
    DenseMatrix residuals = residuals(prediction, target);
    Spread spread = Spread.of(variance, residuals);
    NeumaierSum sum = new NeumaierSum();
    for (int i = 0; i < residuals.rows(); i++) {
      for (int j = 0; j < residuals.columns(); j++) {
        double s = spread.at(i, j);
        sum.accept(0.5 * FastMath.log(2 * FastMath.PI * s));
        sum.accept(FastMath.pow(residuals.get(i, j), 2) / (2 * s));
      }
    }
    return sum.getAsDouble();
  }

  /**
   * The derivative of {@link #gaussianNegativeLogLikelihood} with respect to the prediction.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>variance-for-all</b>: A variance of shape [d] counts for every example.
   *   <li><b>variance-for-each</b>: A variance of shape [n, d] has one for every example and
   *       output.
   *   <li><b>variance-not-positive</b>: A variance that is 0, negative or NaN throws
   *       IllegalArgumentException.
   *   <li><b>variance-does-not-fit</b>: A variance whose shape does not fit the prediction throws
   *       an exception.
   *   <li><b>shapes-differ</b>: Prediction and target of different shapes throw an exception.
   *   <li><b>arguments-unchanged</b>: The arguments hold afterwards what they held before.
   * </ul>
   *
   * @param prediction f, the means, {@code [n, d]}
   * @param variance σ² &gt; 0, {@code [d]} for all examples or {@code [n, d]}, told apart by rank:
   *     {@code [1, d]} does not fit more than one example
   * @param target y, {@code [n, d]}
   * @return ∂/∂f, {@code [n, d]}
   * @throws IllegalArgumentException if a variance is not positive
   */
  public static INDArray gaussianGradient(INDArray prediction, INDArray variance, INDArray target) {
    DenseMatrix residuals = residuals(prediction, target);
    Spread spread = Spread.of(variance, residuals);
    DenseMatrix.Builder gradient = DenseMatrix.builder(residuals.rows(), residuals.columns());
    for (int i = 0; i < residuals.rows(); i++) {
      for (int j = 0; j < residuals.columns(); j++) {
        gradient.set(i, j, residuals.get(i, j) / spread.at(i, j));
      }
    }
    return gradient.build().toNd4j();
  }

  /** f − y, after the checks. */
  private static DenseMatrix residuals(INDArray prediction, INDArray target) {
    Check.shape("prediction", prediction, Check.ANY, Check.ANY);
    Check.sameShape("target", target, "prediction", prediction);
    return DenseMatrix.copyOf(prediction).minus(DenseMatrix.copyOf(target));
  }

  /** A variance for each entry. */
  private abstract static class Spread {
    abstract double at(int row, int column);

    static Spread of(INDArray variance, DenseMatrix data) {
      java.util.Objects.requireNonNull(variance, "variance must not be null");
      final DenseMatrix table;
      final boolean forAll = variance.rank() == 1;
      if (forAll) {
        Check.shape("variance", variance, data.columns());
        table = DenseMatrix.copyOf(variance.reshape(1, variance.length()));
      } else if (variance.rank() == 2) {
        Check.shape("variance", variance, data.rows(), data.columns());
        table = DenseMatrix.copyOf(variance);
      } else {
        throw new ShapeMismatchException(
            "variance", new long[] {data.rows(), data.columns()}, variance.shape());
      }
      for (double[] row : table) {
        for (double s : row) {
          if (!(s > 0)) {
            throw new OutOfRangeException("variance", s, "(0, ∞)");
          }
        }
      }
      return new Spread() {
        @Override
        double at(int row, int column) {
          return table.get(forAll ? 0 : row, column);
        }
      };
    }
  }
}
