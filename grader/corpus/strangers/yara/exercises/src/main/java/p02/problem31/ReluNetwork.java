package p02.problem31;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.activation.Kind;
import p02.core.Task;
import p02.layers.NetworkBuilder;
import p02.layers.Unit;

/** A network of units. */
@Task({"3.1.1", "3.1.2", "3.1.3", "3.1.4", "3.1.5", "3.1.6"})
public final class ReluNetwork {
  private static final DoubleUnaryOperator RELU = new Rectifier();

  /** max(0, z). */
  private static final class Rectifier implements DoubleUnaryOperator {
    @Override
    public double applyAsDouble(double z) {
      return Math.max(z, 0.0);
    }
  }

  private ReluNetwork() {}

  public static double relu(double z) {
    return RELU.applyAsDouble(z);
  }

  public static double[] hiddenPreActivations(double[][] w1, double[] b1, double[] x) {
    return IntStream.range(0, w1.length)
        .mapToObj(i -> new Unit(w1[i], b1[i]))
        .mapToDouble(unit -> unit.applyAsDouble(x))
        .toArray();
  }

  public static double[] hiddenActivations(double[] z1) {
    return Arrays.stream(z1).map(RELU).toArray();
  }

  public static double outputPreActivation(double[] w2, double b2, double[] h) {
    return new Unit(w2, b2).applyAsDouble(h);
  }

  public static double output(double[][] w1, double[] b1, double[] w2, double b2, double[] x) {
    return new Unit(w2, b2)
        .activated(RELU.compose(DoubleUnaryOperator.identity()))
        .applyAsDouble(hiddenActivations(hiddenPreActivations(w1, b1, x)));
  }

  public static INDArray outputs(INDArray w1, INDArray b1, INDArray w2, INDArray b2, INDArray x) {
    return new NetworkBuilder(Kind.RELU).dense(w1, b1).dense(w2, b2).build().apply(x);
  }
}
