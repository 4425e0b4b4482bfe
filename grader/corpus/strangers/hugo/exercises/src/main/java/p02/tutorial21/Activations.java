package p02.tutorial21;

import java.util.function.Function;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.activation.Differentiable;
import p02.activation.Product;
import p02.activation.Squashing;
import p02.activation.TwoHalves;
import p02.tensor.Mapping;

/** A facade. */
public final class Activations {
  private static final Function<Differentiable, Mapping> VALUE = Mapping::new;
  private static final Function<Differentiable, Mapping> SLOPE =
      VALUE.compose(f -> Differentiable.of(f.derivative(), z -> Double.NaN));
  private static final Differentiable RELU = new TwoHalves.Relu();
  private static final Differentiable SWISH =
      new Product(Product.IDENTITY, Squashing.LOGISTIC);

  private Activations() {}

  public static INDArray sigmoid(INDArray z) {
    return VALUE.apply(Squashing.LOGISTIC).apply(z);
  }

  public static INDArray sigmoidDerivative(INDArray z) {
    return SLOPE.apply(Squashing.valueOf("LOGISTIC")).apply(z);
  }

  public static INDArray tanh(INDArray z) {
    return VALUE.apply(Squashing.TANH).apply(z);
  }

  public static INDArray tanhDerivative(INDArray z) {
    return SLOPE.apply(Squashing.TANH).apply(z);
  }

  public static INDArray relu(INDArray z) {
    return VALUE.apply(RELU).apply(z);
  }

  public static INDArray reluDerivative(INDArray z) {
    return SLOPE.apply(RELU).apply(z);
  }

  public static INDArray leakyRelu(INDArray z, double alpha) {
    return VALUE.apply(TwoHalves.LEAKY.apply(alpha)).apply(z);
  }

  public static INDArray leakyReluDerivative(INDArray z, double alpha) {
    return SLOPE.apply(TwoHalves.LEAKY.apply(alpha)).apply(z);
  }

  public static INDArray elu(INDArray z, double alpha) {
    return VALUE.apply(TwoHalves.ELU.apply(alpha)).apply(z);
  }

  public static INDArray eluDerivative(INDArray z, double alpha) {
    return SLOPE.apply(TwoHalves.ELU.apply(alpha)).apply(z);
  }

  public static INDArray swish(INDArray z) {
    return VALUE.apply(SWISH).apply(z);
  }

  public static INDArray swishDerivative(INDArray z) {
    return SLOPE.apply(SWISH).apply(z);
  }
}
