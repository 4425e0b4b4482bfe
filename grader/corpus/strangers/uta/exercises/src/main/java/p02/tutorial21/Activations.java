package p02.tutorial21;

import org.nd4j.linalg.api.ndarray.INDArray;
import p02.analysis.Border;
import p02.analysis.Functions;

/** Activation functions and their derivatives, the latter by automatic differentiation. */
public final class Activations {
  private Activations() {}

  /** The sigmoid. */
  public static INDArray sigmoid(INDArray z) {
    return Border.map(z, Functions.SIGMOID);
  }

  /** σ′. */
  public static INDArray sigmoidDerivative(INDArray z) {
    return Border.map(z, Functions.derivative(Functions.SIGMOID));
  }

  /** The hyperbolic tangent. */
  public static INDArray tanh(INDArray z) {
    return Border.map(z, Functions.TANH);
  }

  /** tanh′. */
  public static INDArray tanhDerivative(INDArray z) {
    return Border.map(z, Functions.derivative(Functions.TANH));
  }

  /** The positive part. */
  public static INDArray relu(INDArray z) {
    return Border.map(z, Functions.RELU);
  }

  /** Heaviside's function, 0 at 0. */
  public static INDArray reluDerivative(INDArray z) {
    return Border.map(z, Functions.derivative(Functions.leaky(0)));
  }

  /** z where z is positive, α z elsewhere. */
  public static INDArray leakyRelu(INDArray z, double alpha) {
    return Border.map(z, Functions.leaky(alpha));
  }

  /** 1 or α. */
  public static INDArray leakyReluDerivative(INDArray z, double alpha) {
    return Border.map(z, Functions.derivative(Functions.leaky(alpha)));
  }

  /** z where z is positive, α (eᶻ − 1) elsewhere. */
  public static INDArray elu(INDArray z, double alpha) {
    return Border.map(z, Functions.elu(alpha));
  }

  /** 1 or α eᶻ. */
  public static INDArray eluDerivative(INDArray z, double alpha) {
    return Border.map(z, Functions.derivative(Functions.elu(alpha)));
  }

  /** z σ(z). */
  public static INDArray swish(INDArray z) {
    return Border.map(z, Functions.SWISH);
  }

  /** The product rule is applied by DerivativeStructure. */
  public static INDArray swishDerivative(INDArray z) {
    return Border.map(z, Functions.derivative(Functions.SWISH));
  }
}
