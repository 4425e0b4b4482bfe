package p02.tutorial21;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.BooleanIndexing;
import org.nd4j.linalg.indexing.conditions.Conditions;
import org.nd4j.linalg.ops.transforms.Transforms;
import p02.util.Tensor;

/** Activation functions and their derivatives, by the op namespaces and Transforms. */
public final class Activations {
  private Activations() {}

  public static INDArray sigmoid(INDArray z) {
    return Nd4j.nn().sigmoid(Tensor.real(z));
  }

  public static INDArray sigmoidDerivative(INDArray z) {
    INDArray s = sigmoid(z);
    return s.mul(s.rsub(1));
  }

  public static INDArray tanh(INDArray z) {
    return Nd4j.math().tanh(Tensor.real(z));
  }

  public static INDArray tanhDerivative(INDArray z) {
    return Nd4j.math().square(tanh(z)).rsubi(1);
  }

  public static INDArray relu(INDArray z) {
    return Nd4j.nn().relu(Tensor.real(z), 0.0);
  }

  public static INDArray reluDerivative(INDArray z) {
    return slopes(z, 0);
  }

  public static INDArray leakyRelu(INDArray z, double alpha) {
    return Tensor.real(z).mul(slopes(z, alpha));
  }

  public static INDArray leakyReluDerivative(INDArray z, double alpha) {
    return slopes(z, alpha);
  }

  /** 1 right of 0, {@code left} at 0 and left of it. */
  private static INDArray slopes(INDArray z, double left) {
    INDArray real = Tensor.real(z);
    INDArray right = Tensor.mask(real.gt(0), real);
    return right.rsub(1).muli(left).addi(right);
  }

  public static INDArray elu(INDArray z, double alpha) {
    INDArray real = Tensor.real(z);
    INDArray negative = Transforms.expm1(Transforms.min(real, 0.0, true), true).muli(alpha);
    return Transforms.max(real, 0.0, true).addi(negative);
  }

  public static INDArray eluDerivative(INDArray z, double alpha) {
    INDArray real = Tensor.real(z);
    INDArray result = Transforms.exp(Transforms.min(real, 0.0, true), true).muli(alpha);
    INDArray positive = real.dup();
    BooleanIndexing.replaceWhere(positive, 0, Conditions.lessThanOrEqual(0));
    BooleanIndexing.replaceWhere(positive, 1, Conditions.greaterThan(0));
    return result.muli(positive.rsub(1)).addi(positive);
  }

  public static INDArray swish(INDArray z) {
    return Nd4j.nn().swish(Tensor.real(z));
  }

  public static INDArray swishDerivative(INDArray z) {
    // u'v + uv'
    return sigmoid(z).add(Tensor.real(z).mul(sigmoidDerivative(z)));
  }

  public static void main(String[] args) {
    INDArray z = Nd4j.linspace(-4, 4, 9).reshape(3, 3);
    INDArray table =
        Nd4j.vstack(z.ravel(), relu(z).ravel(), elu(z, 1).ravel(), swish(z).ravel(), tanh(z).ravel());
    System.out.println(table.transpose());
  }
}
