package p02.problem32;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.activation.Squashing;
import p02.layer.BatchDense;
import p02.layer.VectorDense;
import p02.tensor.Mapping;

/** The same with a sigmoid. */
public final class SigmoidNetwork {
  private SigmoidNetwork() {}

  public static double sigmoid(double z) {
    return Squashing.LOGISTIC.applyAsDouble(z);
  }

  public static double hiddenPreActivation(double[] w1, double b1, double[] x) {
    return VectorDense.single(w1, b1).apply(x)[0];
  }

  public static double outputPreActivation(double w2, double b2, double h) {
    return new VectorDense(new double[][] {{w2}}, b2).apply(new double[] {h})[0];
  }

  public static double output(double[] w1, double b1, double w2, double b2, double[] x) {
    UnaryOperator<Double> top = h -> outputPreActivation(w2, b2, h);
    return Stream.<UnaryOperator<Double>>of(SigmoidNetwork::sigmoid, top, SigmoidNetwork::sigmoid)
        .reduce(UnaryOperator.identity(), (f, g) -> v -> g.apply(f.apply(v)))
        .apply(hiddenPreActivation(w1, b1, x));
  }

  public static INDArray outputs(INDArray w1, INDArray b1, INDArray w2, INDArray b2, INDArray x) {
    Mapping sigma = new Mapping(Squashing.LOGISTIC);
    return new BatchDense(w1, b1)
        .then(sigma)
        .then(new BatchDense(w2, b2))
        .then(sigma)
        .apply(x);
  }
}
