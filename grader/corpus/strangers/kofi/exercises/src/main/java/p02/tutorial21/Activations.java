package p02.tutorial21;

import java.util.function.UnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.minitorch.Tensor;
import p02.minitorch.nn.Functional;

/** All derivatives by autograd. */
public final class Activations {
  private Activations() {}

  private static INDArray forward(UnaryOperator<Tensor> f, INDArray z) {
    return f.apply(Tensor.from_numpy(z)).numpy(z.dataType());
  }

  private static INDArray get_grads(UnaryOperator<Tensor> f, INDArray z) {
    return Functional.grad(f, Tensor.from_numpy(z)).numpy(z.dataType());
  }

  public static INDArray sigmoid(INDArray z) {
    return forward(Tensor::sigmoid, z);
  }

  public static INDArray sigmoidDerivative(INDArray z) {
    return get_grads(Tensor::sigmoid, z);
  }

  public static INDArray tanh(INDArray z) {
    return forward(Tensor::tanh, z);
  }

  public static INDArray tanhDerivative(INDArray z) {
    return get_grads(Tensor::tanh, z);
  }

  public static INDArray relu(INDArray z) {
    return forward(Tensor::relu, z);
  }

  public static INDArray reluDerivative(INDArray z) {
    return get_grads(Tensor::relu, z);
  }

  public static INDArray leakyRelu(INDArray z, double alpha) {
    return forward(t -> Functional.leaky_relu(t, alpha), z);
  }

  public static INDArray leakyReluDerivative(INDArray z, double alpha) {
    return get_grads(t -> Functional.leaky_relu(t, alpha), z);
  }

  public static INDArray elu(INDArray z, double alpha) {
    return forward(t -> Functional.elu(t, alpha), z);
  }

  public static INDArray eluDerivative(INDArray z, double alpha) {
    return get_grads(t -> Functional.elu(t, alpha), z);
  }

  public static INDArray swish(INDArray z) {
    return forward(Functional::silu, z);
  }

  public static INDArray swishDerivative(INDArray z) {
    return get_grads(Functional::silu, z);
  }
}
