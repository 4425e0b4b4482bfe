package p02.problem32;

import java.util.function.DoubleUnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.activation.Kind;
import p02.core.Task;
import p02.layers.NetworkBuilder;
import p02.layers.Unit;

/** Two sigmoid units. */
@Task("3.2")
public final class SigmoidNetwork {
  private static final DoubleUnaryOperator SIGMA = z -> Logistic.at(z).applyAsDouble(z);

  private SigmoidNetwork() {}

  public static double sigmoid(double z) {
    return SIGMA.applyAsDouble(z);
  }

  public static double hiddenPreActivation(double[] w1, double b1, double[] x) {
    return new Unit(w1, b1).applyAsDouble(x);
  }

  public static double outputPreActivation(double w2, double b2, double h) {
    return new Unit(new double[] {w2}, b2).applyAsDouble(new double[] {h});
  }

  public static double output(double[] w1, double b1, double w2, double b2, double[] x) {
    double h = new Unit(w1, b1).activated(SIGMA).applyAsDouble(x);
    return SIGMA.compose((double a) -> outputPreActivation(w2, b2, a)).applyAsDouble(h);
  }

  public static INDArray outputs(INDArray w1, INDArray b1, INDArray w2, INDArray b2, INDArray x) {
    return new NetworkBuilder(Kind.SIGMOID).dense(w1, b1).dense(w2, b2).build().apply(x);
  }
}
