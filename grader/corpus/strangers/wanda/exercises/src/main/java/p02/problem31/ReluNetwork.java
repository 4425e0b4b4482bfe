package p02.problem31;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.fp.Arrays2;

/** The composition of five functions. */
public final class ReluNetwork {
  private ReluNetwork() {}

  public static double relu(double z) {
    return Optional.of(z).filter(v -> v > 0).orElse(0.0);
  }

  public static double[] hiddenPreActivations(double[][] w1, double[] b1, double[] x) {
    return IntStream.range(0, b1.length)
        .mapToDouble(i -> Arrays2.dot(w1[i], x) + b1[i])
        .toArray();
  }

  public static double[] hiddenActivations(double[] z1) {
    return DoubleStream.of(z1).map(ReluNetwork::relu).toArray();
  }

  public static double outputPreActivation(double[] w2, double b2, double[] h) {
    return Arrays2.dot(w2, h) + b2;
  }

  private static Function<double[], Double> network(
      double[][] w1, double[] b1, double[] w2, double b2) {
    return ((Function<double[], double[]>) x -> hiddenPreActivations(w1, b1, x))
        .andThen(ReluNetwork::hiddenActivations)
        .andThen(h -> outputPreActivation(w2, b2, h))
        .andThen(ReluNetwork::relu);
  }

  public static double output(double[][] w1, double[] b1, double[] w2, double b2, double[] x) {
    return network(w1, b1, w2, b2).apply(x);
  }

  public static INDArray outputs(INDArray w1, INDArray b1, INDArray w2, INDArray b2, INDArray x) {
    return batch(
        network(
                w1.toDoubleMatrix(),
                b1.toDoubleVector(),
                Arrays2.row(w2, 0).toArray(),
                b2.getDouble(0))
            ::apply,
        x);
  }

  private static INDArray batch(ToDoubleFunction<double[]> network, INDArray x) {
    return Arrays2.tabulate(
        x.size(0), 1, x.dataType(), (i, j) -> network.applyAsDouble(Arrays2.row(x, i).toArray()));
  }
}
