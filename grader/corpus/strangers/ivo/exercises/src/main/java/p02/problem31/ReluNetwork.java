package p02.problem31;

import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;
import p02.fp.Fn;

/** A network with 2 inputs, 3 hidden units and 1 output; ReLU everywhere. */
public final class ReluNetwork {
  private ReluNetwork() {}

  private static final DoubleUnaryOperator RELU = z -> DoubleStream.of(z, 0).max().getAsDouble();

  public static double relu(double z) {
    return RELU.applyAsDouble(z);
  }

  private static Function<double[], Function<Double, Function<double[], Double>>> neuron() {
    return w -> b -> x -> Fn.dot(w, x) + b;
  }

  public static double[] hiddenPreActivations(double[][] w1, double[] b1, double[] x) {
    return IntStream.range(0, w1.length)
        .mapToObj(i -> neuron().apply(w1[i]).apply(b1[i]))
        .map(unit -> unit.apply(x))
        .mapToDouble(Double::doubleValue)
        .toArray();
  }

  public static double[] hiddenActivations(double[] z1) {
    return DoubleStream.of(z1).map(RELU).toArray();
  }

  public static double outputPreActivation(double[] w2, double b2, double[] h) {
    return neuron().apply(w2).apply(b2).apply(h);
  }

  public static double output(double[][] w1, double[] b1, double[] w2, double b2, double[] x) {
    Function<double[], double[]> first = in -> hiddenPreActivations(w1, b1, in);
    return first
        .andThen(ReluNetwork::hiddenActivations)
        .andThen(h -> outputPreActivation(w2, b2, h))
        .andThen(ReluNetwork::relu)
        .apply(x);
  }

  public static INDArray outputs(INDArray w1, INDArray b1, INDArray w2, INDArray b2, INDArray x) {
    Function<INDArray, Function<INDArray, UnaryOperator<INDArray>>> layer =
        w -> b -> in -> Transforms.relu(in.mmul(w.transpose()).addRowVector(b));
    return Stream.of(layer.apply(w1).apply(b1), layer.apply(w2).apply(b2))
        .reduce(UnaryOperator.identity(), (f, g) -> in -> g.apply(f.apply(in)))
        .apply(x);
  }
}
