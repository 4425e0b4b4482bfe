package p02.problem34;

import org.nd4j.linalg.api.ndarray.INDArray;
import java.util.ArrayList;
import java.util.HashMap;
import org.nd4j.linalg.factory.Nd4j;
import p02.helper.MyStuff;

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
    if (MyStuff.sameShape(prediction, target) == false) {
      throw new IllegalArgumentException("shapes do not fit");
    }
    ArrayList<ArrayList<Double>> f = MyStuff.toTable(prediction);
    ArrayList<ArrayList<Double>> y = MyStuff.toTable(target);
    double sum = 0;
    for (int i = 0; i < f.size(); i++) {
      for (int j = 0; j < f.get(i).size(); j++) {
        sum = sum + Math.pow(y.get(i).get(j) - f.get(i).get(j), 2);
      }
    }
    return sum;
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
    double all = sumOfSquares(prediction, target);
    HashMap<Integer, Double> columns = new HashMap<Integer, Double>();
    for (int i = 0; i < prediction.rows(); i++) {
      for (int j = 0; j < prediction.columns(); j++) {
        double square = Math.pow(target.getDouble(i, j) - prediction.getDouble(i, j), 2);
        if (columns.containsKey(j)) {
          Double old = columns.get(j);
          columns.put(j, old + square);
        } else {
          columns.put(j, square);
        }
      }
    }
    double[] result = new double[columns.size()];
    for (Integer key : columns.keySet()) {
      if (all == 0) {
        result[key] = 0;
      } else {
        result[key] = columns.get(key) / all;
      }
    }
    return result;
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
    checkVariance(prediction, variance, target);
    double sum = 0;
    for (int i = 0; i < prediction.rows(); i++) {
      for (int j = 0; j < prediction.columns(); j++) {
        double s2;
        if (variance.rank() == 1) {
          s2 = variance.getDouble(j);
        } else {
          s2 = variance.getDouble(i, j);
        }
        double part1 = 0.5 * Math.log(2 * Math.PI * s2);
        double part2 = Math.pow(target.getDouble(i, j) - prediction.getDouble(i, j), 2) / (2 * s2);
        sum = sum + part1 + part2;
      }
    }
    return sum;
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
    checkVariance(prediction, variance, target);
    INDArray result = Nd4j.zeros(prediction.rows(), prediction.columns());
    for (int i = 0; i < prediction.rows(); i++) {
      for (int j = 0; j < prediction.columns(); j++) {
        double s2;
        if (variance.rank() == 1) {
          s2 = variance.getDouble(j);
        } else {
          s2 = variance.getDouble(i, j);
        }
        double number = (prediction.getDouble(i, j) - target.getDouble(i, j)) / s2;
        result.putScalar(i, j, number);
      }
    }
    return result;
  }

  private static void checkVariance(INDArray prediction, INDArray variance, INDArray target) {
    if (!MyStuff.sameShape(prediction, target)) {
      throw new IllegalArgumentException("shapes do not fit");
    }
    boolean ok = false;
    String shape = MyStuff.shapeText(variance);
    if (shape.equals(MyStuff.shapeText(prediction))) {
      ok = true;
    } else {
      if (shape.contains(",") == false) {
        try {
          if (MyStuff.firstNumber(shape) == prediction.columns()) {
            ok = true;
          }
        } catch (Exception e) {
          ok = false;
        }
      }
    }
    if (!ok) {
      throw new IllegalArgumentException("variance has the wrong shape " + shape);
    }
    for (int i = 0; i < variance.length(); i++) {
      Double v = variance.getDouble(i);
      if (v.isNaN()) {
        throw new IllegalArgumentException("variance is NaN");
      }
      if (v <= 0) {
        throw new IllegalArgumentException("variance " + v + " is not positive");
      }
    }
  }
}
