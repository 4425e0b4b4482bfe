package p02.problem33;

import java.util.Arrays;
import org.apache.commons.math3.exception.NumberIsTooSmallException;
import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;
import org.apache.commons.math3.util.ArithmeticUtils;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Counts the parameters of a fully connected network with K hidden layers of D units each.
 *
 * <p>Weights sit between neighbouring layers: Dᵢ·D into the first hidden layer, D·D between two
 * hidden layers, D·Dₒ into the output. Every hidden unit and every output has one bias.
 *
 * <p>Every method throws {@link IllegalArgumentException} if an argument is smaller than 1.
 */
public final class ParameterCount {
  private ParameterCount() {}

  /**
   * Number of weights, without biases.
   *
   * @param inputs Dᵢ ≥ 1
   * @param outputs Dₒ ≥ 1
   * @param layers K ≥ 1 hidden layers
   * @param width D ≥ 1 units in each
   * @throws ArithmeticException if the number is too large for a long
   */
  public static long weights(int inputs, int outputs, int layers, int width) {
    check(inputs, outputs, layers, width);
    long square = ArithmeticUtils.mulAndCheck((long) width, (long) width);
    long inner = ArithmeticUtils.mulAndCheck(layers - 1L, square);
    long outer = ArithmeticUtils.mulAndCheck((long) inputs + outputs, (long) width);
    return ArithmeticUtils.addAndCheck(inner, outer);
  }

  /**
   * Number of biases.
   *
   * @param inputs Dᵢ ≥ 1
   * @param outputs Dₒ ≥ 1
   * @param layers K ≥ 1 hidden layers
   * @param width D ≥ 1 units in each
   */
  public static long biases(int inputs, int outputs, int layers, int width) {
    check(inputs, outputs, layers, width);
    return ArithmeticUtils.addAndCheck(
        ArithmeticUtils.mulAndCheck((long) layers, (long) width), (long) outputs);
  }

  /**
   * Number of parameters: weights and biases.
   *
   * @param inputs Dᵢ ≥ 1
   * @param outputs Dₒ ≥ 1
   * @param layers K ≥ 1 hidden layers
   * @param width D ≥ 1 units in each
   * @throws ArithmeticException if the number is too large for a long
   */
  public static long parameters(int inputs, int outputs, int layers, int width) {
    return ArithmeticUtils.addAndCheck(
        weights(inputs, outputs, layers, width), biases(inputs, outputs, layers, width));
  }

  /**
   * Weights that one more hidden layer of the same width adds.
   *
   * @param inputs Dᵢ ≥ 1
   * @param outputs Dₒ ≥ 1
   * @param layers K ≥ 1 hidden layers before
   * @param width D ≥ 1 units in each
   */
  public static long weightsAddedByDepth(int inputs, int outputs, int layers, int width) {
    check(inputs, outputs, layers, width);
    return ArithmeticUtils.pow((long) width, 2);
  }

  /**
   * Weights that one more unit in <b>every</b> hidden layer adds.
   *
   * @param inputs Dᵢ ≥ 1
   * @param outputs Dₒ ≥ 1
   * @param layers K ≥ 1 hidden layers
   * @param width D ≥ 1 units in each before
   */
  public static long weightsAddedByWidth(int inputs, int outputs, int layers, int width) {
    check(inputs, outputs, layers, width);
    // the finite difference of (K - 1) D² + (Di + Do) D
    return (layers - 1L) * (2L * width + 1) + inputs + outputs;
  }

  /**
   * Which of the two adds more weights.
   *
   * @param inputs Dᵢ ≥ 1
   * @param outputs Dₒ ≥ 1
   * @param layers K ≥ 1 hidden layers before
   * @param width D ≥ 1 units in each before
   */
  public static Growth largerGrowth(int inputs, int outputs, int layers, int width) {
    double difference =
        Math.signum(
            (double)
                (weightsAddedByDepth(inputs, outputs, layers, width)
                    - weightsAddedByWidth(inputs, outputs, layers, width)));
    return difference > 0 ? Growth.DEPTH : difference < 0 ? Growth.WIDTH : Growth.EQUAL;
  }

  private static void check(int... sizes) {
    for (int size : sizes) {
      if (size < 1) {
        throw new NumberIsTooSmallException(size, 1, true);
      }
    }
  }

  /** The weights are quadratic in D: a regression must find the coefficients. */
  public static void main(String[] args) {
    double[] y = new double[20];
    double[][] x = new double[20][];
    for (int d = 1; d <= 20; d++) {
      y[d - 1] = weights(3, 2, 7, d);
      x[d - 1] = new double[] {d, d * d};
    }
    OLSMultipleLinearRegression regression = new OLSMultipleLinearRegression();
    regression.newSampleData(y, x);
    System.out.println(Arrays.toString(regression.estimateRegressionParameters()));
    INDArray table = Nd4j.create(DataType.INT, 10, 20);
    for (int k = 0; k < 10; k++) {
      for (int d = 0; d < 20; d++) {
        table.putScalar(k, d, largerGrowth(1, 1, k + 1, d + 1).ordinal());
      }
    }
    System.out.println(table);
  }
}
