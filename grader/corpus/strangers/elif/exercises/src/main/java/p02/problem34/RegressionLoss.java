package p02.problem34;

import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;
import p02.util.Checks;
import p02.util.CompensatedSum;
import p02.util.InvalidArgumentException;
import p02.util.ShapeMismatchException;

import org.nd4j.linalg.api.ndarray.INDArray;

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
    checkPair(prediction, target);
    CompensatedSum sum = new CompensatedSum();
    for (double column : columnSums(prediction, target)) {
      sum.add(column);
    }
    return sum.value();
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
    checkPair(prediction, target);
    double[] shares = columnSums(prediction, target);
    double total = sumOfSquares(prediction, target);
    if (total == 0.0) {
      return new double[shares.length];
    }
    for (int j = 0; j < shares.length; j++) {
      shares[j] /= total;
    }
    return shares;
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
    checkPair(prediction, target);
    Variances variances = Variances.of(variance, prediction);
    CompensatedSum sum = new CompensatedSum();
    for (long i = 0; i < prediction.size(0); i++) {
      for (long j = 0; j < prediction.size(1); j++) {
        double s = variances.at(i, j);
        double error = target.getDouble(i, j) - prediction.getDouble(i, j);
        sum.add(0.5 * Math.log(2 * Math.PI * s)).add(error * error / (2 * s));
      }
    }
    return sum.value();
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
    checkPair(prediction, target);
    Variances variances = Variances.of(variance, prediction);
    INDArray gradient = Nd4j.zeros(DataType.DOUBLE, prediction.shape());
    for (long i = 0; i < prediction.size(0); i++) {
      for (long j = 0; j < prediction.size(1); j++) {
        double error = prediction.getDouble(i, j) - target.getDouble(i, j);
        gradient.putScalar(i, j, error / variances.at(i, j));
      }
    }
    return gradient;
  }

  private static void checkPair(INDArray prediction, INDArray target) {
    Checks.shape(prediction, "prediction", Checks.ANY, Checks.ANY);
    Checks.shape(target, "target", prediction.shape());
  }

  /** The sum of squares of each column. */
  private static double[] columnSums(INDArray prediction, INDArray target) {
    double[] sums = new double[Math.toIntExact(prediction.size(1))];
    for (int j = 0; j < sums.length; j++) {
      CompensatedSum sum = new CompensatedSum();
      for (int i = 0; i < prediction.size(0); i++) {
        double error = target.getDouble(i, j) - prediction.getDouble(i, j);
        sum.add(error * error);
      }
      sums[j] = sum.value();
    }
    return sums;
  }

  /** Variances that were checked: one per output, or one per number. */
  private static final class Variances {
    private final INDArray values;

    private Variances(INDArray values) {
      this.values = values;
    }

    static Variances of(INDArray variance, INDArray prediction) {
      java.util.Objects.requireNonNull(variance, "variance must not be null");
      long[] expected =
          variance.rank() == 1 ? new long[] {prediction.size(1)} : prediction.shape();
      if (!java.util.Arrays.equals(variance.shape(), expected)) {
        throw new ShapeMismatchException("variance", expected, variance.shape());
      }
      INDArray copy = variance.dup();
      for (long i = 0; i < copy.length(); i++) {
        double value = copy.getDouble(i);
        if (!(value > 0)) {
          throw new InvalidArgumentException(
              "variance",
              String.format("entry %d is %s", i, Double.isNaN(value) ? "NaN" : "not positive: " + value));
        }
      }
      return new Variances(copy);
    }

    double at(long i, long j) {
      return values.rank() == 1 ? values.getDouble(j) : values.getDouble(i, j);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Variances && values.equals(((Variances) other).values);
    }

    @Override
    public int hashCode() {
      return values.hashCode();
    }

    @Override
    public String toString() {
      return "Variances" + values;
    }
  }
}
