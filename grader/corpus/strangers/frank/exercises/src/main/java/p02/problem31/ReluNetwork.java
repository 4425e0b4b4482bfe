package p02.problem31;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.util.ArrayHelper;
import p02.util.Profiler;
import p02.util.TablePrinter;

/** A network with 2 inputs, 3 hidden units and 1 output; ReLU on both layers. */
public final class ReluNetwork {
  /** The activation function of all neurons. */
  private static final DoubleUnaryOperator ACTIVATION = ReluNetwork::relu;

  private ReluNetwork() {}

  public static double relu(double z) {
    return z > 0.0 ? z : 0.0;
  }

  public static double[] hiddenPreActivations(double[][] w1, double[] b1, double[] x) {
    return ArrayHelper.generate(w1.length, unit -> ArrayHelper.dot(w1[unit], x) + b1[unit]);
  }

  public static double[] hiddenActivations(double[] z1) {
    return Arrays.stream(z1).map(ACTIVATION).toArray();
  }

  public static double outputPreActivation(double[] w2, double b2, double[] h) {
    return ArrayHelper.dot(w2, h) + b2;
  }

  public static double output(double[][] w1, double[] b1, double[] w2, double b2, double[] x) {
    // Compose the pipeline step by step: affine map, activation, affine map, activation.
    final double[] z1 = hiddenPreActivations(w1, b1, x);
    final double[] h = hiddenActivations(z1);
    final double z2 = outputPreActivation(w2, b2, h);
    return ACTIVATION.applyAsDouble(z2);
  }

  public static INDArray outputs(INDArray w1, INDArray b1, INDArray w2, INDArray b2, INDArray x) {
    return Profiler.time(
        "ReluNetwork.outputs",
        () -> {
          final double[][] hiddenWeights = ArrayHelper.rows(w1);
          final double[] hiddenBiases = ArrayHelper.flatten(b1);
          final double[] outputWeights = ArrayHelper.flatten(w2);
          final double outputBias = b2.getDouble(0);
          final double[] results =
              Arrays.stream(ArrayHelper.rows(x))
                  .mapToDouble(row -> output(hiddenWeights, hiddenBiases, outputWeights, outputBias, row))
                  .toArray();
          return Nd4j.createFromArray(results).reshape(results.length, 1).castTo(x.dataType());
        });
  }

  /** Reproduces the worked example of the handout. */
  public static void main(String[] args) {
    double[][] w1 = {{1, -1}, {0.5, 0.5}, {-1, 2}};
    double[] b1 = {0, -1, 0.5};
    double[] w2 = {1, -2, 0.5};
    TablePrinter table = new TablePrinter().row("x", "y");
    for (double[] x : new double[][] {{2, 1}, {1, 2}, {3, 3}}) {
      table.row(Arrays.toString(x), output(w1, b1, w2, 0.25, x));
    }
    table.print();
  }
}
