package p02.problem31;

import java.util.function.Supplier;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.activation.Differentiable;
import p02.activation.TwoHalves;
import p02.layer.BatchDense;
import p02.layer.Each;
import p02.layer.Layer;
import p02.layer.VectorDense;
import p02.tensor.Mapping;

/** Layers on layers. */
public final class ReluNetwork {
  private static final Supplier<Differentiable> RELU = TwoHalves.Relu::new;

  private ReluNetwork() {}

  public static double relu(double z) {
    return RELU.get().value(z);
  }

  public static double[] hiddenPreActivations(double[][] w1, double[] b1, double[] x) {
    return new VectorDense(w1, b1).apply(x);
  }

  public static double[] hiddenActivations(double[] z1) {
    return new Each(ReluNetwork::relu).apply(z1);
  }

  public static double outputPreActivation(double[] w2, double b2, double[] h) {
    return VectorDense.single(w2, b2).<Double>then(z -> z[0]).apply(h);
  }

  public static double output(double[][] w1, double[] b1, double[] w2, double b2, double[] x) {
    Layer<double[], Double> network =
        new VectorDense(w1, b1)
            .then(ReluNetwork::hiddenActivations)
            .then(VectorDense.single(w2, b2))
            .then(new Each(RELU.get()))
            .then(y -> y[0]);
    return network.apply(x);
  }

  public static INDArray outputs(INDArray w1, INDArray b1, INDArray w2, INDArray b2, INDArray x) {
    var relu = new Mapping(RELU.get());
    return new BatchDense(w1, b1).then(relu).then(new BatchDense(w2, b2)).then(relu).apply(x);
  }
}
