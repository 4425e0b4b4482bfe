package p02.tutorial21;

import org.nd4j.linalg.api.ndarray.INDArray;
import p02.activation.Kind;
import p02.core.Task;

/** A facade of the package p02.activation. */
@Task({"2.1.1", "2.1.2", "2.1.3", "2.1.4", "2.1.5", "2.1.6"})
public final class Activations {
  private Activations() {}

  public static INDArray sigmoid(INDArray z) {
    return Kind.SIGMOID.create().apply(z);
  }

  public static INDArray sigmoidDerivative(INDArray z) {
    return Kind.SIGMOID.create().derivative(z);
  }

  public static INDArray tanh(INDArray z) {
    return Kind.TANH.create().apply(z);
  }

  public static INDArray tanhDerivative(INDArray z) {
    return Kind.TANH.create().derivative(z);
  }

  public static INDArray relu(INDArray z) {
    return Kind.RELU.create().apply(z);
  }

  public static INDArray reluDerivative(INDArray z) {
    return Kind.RELU.create().derivative(z);
  }

  public static INDArray leakyRelu(INDArray z, double alpha) {
    return Kind.LEAKY_RELU.create(alpha).apply(z);
  }

  public static INDArray leakyReluDerivative(INDArray z, double alpha) {
    return Kind.LEAKY_RELU.create(alpha).derivative(z);
  }

  public static INDArray elu(INDArray z, double alpha) {
    return Kind.ELU.create(alpha).apply(z);
  }

  public static INDArray eluDerivative(INDArray z, double alpha) {
    return Kind.ELU.create(alpha).derivative().apply(z);
  }

  public static INDArray swish(INDArray z) {
    return Kind.SWISH.create().apply(z);
  }

  public static INDArray swishDerivative(INDArray z) {
    return Kind.valueOf("SWISH").create().derivative(z);
  }
}
