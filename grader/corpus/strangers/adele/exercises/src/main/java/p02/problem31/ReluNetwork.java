package p02.problem31;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.util.Vector;

/** 2 inputs, 3 hidden ReLU units, 1 ReLU output. */
public final class ReluNetwork {
  private ReluNetwork() {}

  /** A unit's weights and bias. */
  private record Neuron(Vector weights, double bias) {
    double feel(Vector input) {
      return weights.dot(input) + bias;
    }
  }

  public static double relu(double z) {
    return z > 0 ? z : 0;
  }

  public static double[] hiddenPreActivations(double[][] w1, double[] b1, double[] x) {
    if (w1.length != b1.length) {
      throw new IllegalArgumentException(
          "%d rows of weights and %d biases".formatted(w1.length, b1.length));
    }
    var input = new Vector(x);
    return IntStream.range(0, w1.length)
        .mapToObj(i -> new Neuron(new Vector(w1[i]), b1[i]))
        .mapToDouble(neuron -> neuron.feel(input))
        .toArray();
  }

  public static double[] hiddenActivations(double[] z1) {
    return Arrays.stream(z1).map(ReluNetwork::relu).toArray();
  }

  public static double outputPreActivation(double[] w2, double b2, double[] h) {
    return new Neuron(Vector.of(w2), b2).feel(Vector.of(h));
  }

  public static double output(double[][] w1, double[] b1, double[] w2, double b2, double[] x) {
    var h = hiddenActivations(hiddenPreActivations(w1, b1, x));
    return relu(outputPreActivation(w2, b2, h));
  }

  public static INDArray outputs(INDArray w1, INDArray b1, INDArray w2, INDArray b2, INDArray x) {
    var weights = w1.toDoubleMatrix();
    var biases = b1.toDoubleVector();
    var out = w2.getRow(0).toDoubleVector();
    var bias = b2.getDouble(0);
    var column =
        Arrays.stream(x.toDoubleMatrix())
            .map(row -> new double[] {output(weights, biases, out, bias, row)})
            .toArray(double[][]::new);
    return Nd4j.createFromArray(column).castTo(x.dataType());
  }
}
