package p02.tutorial21;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Activation functions and their derivatives, entry by entry. */
public final class Activations {
  private Activations() {}

  public static INDArray sigmoid(INDArray z) {
    return Scalar.lift(z, Scalar.SIGMOID::value);
  }

  public static INDArray sigmoidDerivative(INDArray z) {
    return Scalar.lift(z, Scalar.SIGMOID::slope);
  }

  public static INDArray tanh(INDArray z) {
    return Scalar.lift(z, Scalar.TANH::value);
  }

  public static INDArray tanhDerivative(INDArray z) {
    return Scalar.lift(z, Scalar.TANH::slope);
  }

  public static INDArray relu(INDArray z) {
    return Scalar.lift(z, Scalar.RELU::value);
  }

  public static INDArray reluDerivative(INDArray z) {
    return Scalar.lift(z, Scalar.RELU::slope);
  }

  public static INDArray leakyRelu(INDArray z, double alpha) {
    return Scalar.lift(z, new Piecewise.Leaky(alpha).value());
  }

  public static INDArray leakyReluDerivative(INDArray z, double alpha) {
    return Scalar.lift(z, new Piecewise.Leaky(alpha).slope());
  }

  public static INDArray elu(INDArray z, double alpha) {
    return Scalar.lift(z, new Piecewise.Elu(alpha).value());
  }

  public static INDArray eluDerivative(INDArray z, double alpha) {
    return Scalar.lift(z, new Piecewise.Elu(alpha).slope());
  }

  public static INDArray swish(INDArray z) {
    return Scalar.lift(z, Scalar.SWISH::value);
  }

  public static INDArray swishDerivative(INDArray z) {
    return Scalar.lift(z, Scalar.SWISH::slope);
  }
}
