package p02.problem32;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.util.Vector;

/** 2 inputs, 1 hidden unit, 1 output, sigmoids. */
public final class SigmoidNetwork {
  private SigmoidNetwork() {}

  public static double sigmoid(double z) {
    // both branches only ever see exp of something negative
    return z >= 0 ? 1 / (1 + Math.exp(-z)) : Math.exp(z) / (1 + Math.exp(z));
  }

  public static double hiddenPreActivation(double[] w1, double b1, double[] x) {
    return new Vector(w1).dot(new Vector(x)) + b1;
  }

  public static double outputPreActivation(double w2, double b2, double h) {
    return w2 * h + b2;
  }

  public static double output(double[] w1, double b1, double w2, double b2, double[] x) {
    DoubleUnaryOperator first = SigmoidNetwork::sigmoid;
    return first
        .andThen(h -> outputPreActivation(w2, b2, h))
        .andThen(SigmoidNetwork::sigmoid)
        .applyAsDouble(hiddenPreActivation(w1, b1, x));
  }

  public static INDArray outputs(INDArray w1, INDArray b1, INDArray w2, INDArray b2, INDArray x) {
    var ys =
        Stream.of(x.toDoubleMatrix())
            .map(row -> output(
                    w1.getRow(0).toDoubleVector(),
                    b1.getDouble(0),
                    w2.getDouble(0),
                    b2.getDouble(0),
                    row))
            .collect(Vector.toVector());
    return Nd4j.createFromArray(ys.entries()).reshape(ys.size(), 1).castTo(x.dataType());
  }
}
