package p02.tutorial21;

import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.BooleanIndexing;
import org.nd4j.linalg.indexing.conditions.Conditions;
import org.nd4j.linalg.ops.transforms.Transforms;

/** Activation functions with what ND4J brings along. */
public final class Activations {
  private Activations() {}

  public static INDArray sigmoid(INDArray z) {
    return Transforms.sigmoid(z, true);
  }

  public static INDArray sigmoidDerivative(INDArray z) {
    return Transforms.sigmoidDerivative(z, true);
  }

  public static INDArray tanh(INDArray z) {
    return Transforms.tanh(z, true);
  }

  public static INDArray tanhDerivative(INDArray z) {
    return Transforms.pow(tanh(z), 2, false).rsubi(1);
  }

  public static INDArray relu(INDArray z) {
    return Transforms.relu(z, true);
  }

  public static INDArray reluDerivative(INDArray z) {
    return Transforms.step(z, true);
  }

  public static INDArray leakyRelu(INDArray z, double alpha) {
    return Transforms.leakyRelu(z.dup(), alpha);
  }

  public static INDArray leakyReluDerivative(INDArray z, double alpha) {
    INDArray slope = Nd4j.valueArrayOf(z.shape(), alpha, z.dataType());
    INDArray positive = z.gt(0);
    INDArray p = positive.castTo(z.dataType());
    return slope.muli(p.rsub(1)).addi(p);
  }

  public static INDArray elu(INDArray z, double alpha) {
    INDArray left = z.dup();
    BooleanIndexing.replaceWhere(left, 0.0, Conditions.greaterThan(0.0));
    INDArray right = z.dup();
    BooleanIndexing.replaceWhere(right, 0.0, Conditions.lessThan(0.0));
    return Transforms.expm1(left, false).muli(alpha).addi(right);
  }

  public static INDArray eluDerivative(INDArray z, double alpha) {
    INDArray left = Transforms.exp(Transforms.min(z, 0.0, true), false).muli(alpha);
    INDArray mask = Transforms.greaterThanOrEqual(z, Nd4j.zerosLike(z)).castTo(z.dataType());
    return left.muli(mask.rsub(1.0)).addi(mask);
  }

  public static INDArray swish(INDArray z) {
    return Nd4j.nn().swish(z.dup());
  }

  /** Let SameDiff differentiate. */
  public static INDArray swishDerivative(INDArray z) {
    SameDiff sd = SameDiff.create();
    SDVariable in = sd.var("z", z.dup());
    SDVariable out = in.mul(sd.nn().sigmoid(in)).sum("out");
    sd.setLossVariables(out);
    return sd.calculateGradients(null, "z").get("z");
  }
}
