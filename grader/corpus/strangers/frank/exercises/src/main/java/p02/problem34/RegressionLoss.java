package p02.problem34;

import java.util.Arrays;
import java.util.function.DoublePredicate;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.util.ArrayHelper;
import p02.util.Preconditions;
import p02.util.TablePrinter;

/** Losses for several outputs at once. */
public final class RegressionLoss {
  private static final DoublePredicate POSITIVE = v -> v > 0.0; // false for NaN, too

  private RegressionLoss() {}

  /** A function of the residual's ingredients at one position. */
  @FunctionalInterface
  private interface Term {
    double at(double prediction, double variance, double target);
  }

  public static double sumOfSquares(INDArray prediction, INDArray target) {
    return Arrays.stream(squaresByOutput(prediction, target)).sum();
  }

  public static double[] share(INDArray prediction, INDArray target) {
    final double[] squares = squaresByOutput(prediction, target);
    final double total = Arrays.stream(squares).sum();
    // A perfect fit has nothing to share out; avoid 0/0 = NaN.
    return total == 0.0
        ? new double[squares.length]
        : Arrays.stream(squares).map(s -> s / total).toArray();
  }

  private static double[] squaresByOutput(INDArray prediction, INDArray target) {
    Preconditions.requireSameShape("prediction", prediction, "target", target);
    final double[] squares = new double[Math.toIntExact(prediction.size(1))];
    final double[][] residuals =
        ArrayHelper.rows(
            ArrayHelper.zip(prediction.castTo(DataType.DOUBLE), target, (f, y) -> (y - f) * (y - f)));
    for (double[] row : residuals) {
      for (int j = 0; j < row.length; j++) {
        squares[j] += row[j];
      }
    }
    return squares;
  }

  public static double gaussianNegativeLogLikelihood(
      INDArray prediction, INDArray variance, INDArray target) {
    final double[] terms =
        evaluate(
            prediction,
            variance,
            target,
            (f, v, y) -> 0.5 * Math.log(2 * Math.PI * v) + (y - f) * (y - f) / (2 * v));
    return Arrays.stream(terms).sum();
  }

  public static INDArray gaussianGradient(INDArray prediction, INDArray variance, INDArray target) {
    final double[] slopes = evaluate(prediction, variance, target, (f, v, y) -> (f - y) / v);
    return Nd4j.createFromArray(slopes).reshape(prediction.shape());
  }

  /** Validates the arguments and evaluates a term at each position, in row-major order. */
  private static double[] evaluate(
      INDArray prediction, INDArray variance, INDArray target, Term term) {
    Preconditions.requireSameShape("prediction", prediction, "target", target);
    final boolean forAll = variance.rank() == 1;
    if (forAll) {
      Preconditions.require(
          variance.length() == prediction.size(1),
          () -> "Expected " + prediction.size(1) + " variances, but got " + variance.length());
    } else {
      Preconditions.requireSameShape("prediction", prediction, "variance", variance);
    }
    final double[] v = ArrayHelper.flatten(variance);
    Preconditions.require(
        Arrays.stream(v).allMatch(POSITIVE),
        () -> "Variances must be positive, but are " + Arrays.toString(v));
    final double[] f = ArrayHelper.flatten(prediction);
    final double[] y = ArrayHelper.flatten(target);
    return ArrayHelper.generate(f.length, i -> term.at(f[i], v[i % v.length], y[i]));
  }

  /** Which unit of measurement rules the loss? */
  public static void main(String[] args) {
    INDArray prediction = Nd4j.createFromArray(new double[][] {{1.70, 68}, {1.80, 80}});
    INDArray target = Nd4j.createFromArray(new double[][] {{1.75, 70}, {1.79, 77}});
    double[] share = share(prediction, target);
    new TablePrinter().row("output", "share").row("height", share[0]).row("weight", share[1]).print();
  }
}
