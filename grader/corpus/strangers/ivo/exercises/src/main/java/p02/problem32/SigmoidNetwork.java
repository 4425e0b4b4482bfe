package p02.problem32;

import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.fp.Fn;
import p02.fp.Nd;

/** A network with 2 inputs, 1 hidden unit and 1 output; sigmoid on both. */
public final class SigmoidNetwork {
  private SigmoidNetwork() {}

  private static final DoubleUnaryOperator NEG = z -> -z;

  private static final DoubleUnaryOperator SIGMOID =
      NEG.andThen(Math::exp).andThen(e -> 1 + e).andThen(d -> 1 / d);

  public static double sigmoid(double z) {
    return SIGMOID.applyAsDouble(z);
  }

  public static double hiddenPreActivation(double[] w1, double b1, double[] x) {
    return Fn.dot(w1, x) + b1;
  }

  public static double outputPreActivation(double w2, double b2, double h) {
    DoubleFunction<DoubleFunction<DoubleUnaryOperator>> affine = w -> b -> in -> w * in + b;
    return affine.apply(w2).apply(b2).applyAsDouble(h);
  }

  public static double output(double[] w1, double b1, double w2, double b2, double[] x) {
    return SIGMOID
        .andThen(h -> outputPreActivation(w2, b2, h))
        .andThen(SIGMOID)
        .applyAsDouble(hiddenPreActivation(w1, b1, x));
  }

  public static INDArray outputs(INDArray w1, INDArray b1, INDArray w2, INDArray b2, INDArray x) {
    double[] first = Nd.entries(w1).toArray();
    double[][] rows = Nd.rows(x);
    return Nd.matrix(
            rows.length,
            i ->
                IntStream.of(0)
                    .mapToDouble(
                        j ->
                            output(
                                first, b1.getDouble(0), w2.getDouble(0), b2.getDouble(0), rows[i]))
                    .toArray())
        .castTo(x.dataType());
  }
}
