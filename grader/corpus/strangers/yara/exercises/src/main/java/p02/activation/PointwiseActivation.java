package p02.activation;

import java.util.function.DoubleUnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.core.Positions;
import p02.core.Shape;

/** Template: subclasses say what becomes of one number. */
abstract class PointwiseActivation implements Activation {
  protected abstract double value(double z);

  protected abstract double slope(double z);

  @Override
  public final INDArray apply(INDArray z) {
    return each(z, this::value);
  }

  @Override
  public final INDArray derivative(INDArray z) {
    return each(z, this::slope);
  }

  private static INDArray each(INDArray z, DoubleUnaryOperator function) {
    INDArray result = z.ulike();
    new Positions(Shape.of(z))
        .forEach(at -> result.putScalar(at, function.applyAsDouble(z.getDouble(at))));
    return result;
  }
}
