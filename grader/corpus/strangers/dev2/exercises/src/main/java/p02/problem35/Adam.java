package p02.problem35;

import org.apache.commons.math3.util.FastMath;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/**
 * Adam, with the letters of <i>Understanding Deep Learning</i>, section 6.4.
 *
 * <pre>
 *   m ← β m + (1 − β) g           m̃ = m / (1 − βᵗ)
 *   v ← γ v + (1 − γ) g²          ṽ = v / (1 − γᵗ)         t = 1, 2, …
 *   φ ← φ − α m̃ / (√ṽ + ε)
 * </pre>
 *
 * <p>m and v begin at 0. The correction of m and v is for the step alone: m and v themselves go on
 * uncorrected.
 */
public final class Adam implements Optimizer {
  private INDArray m;
  private INDArray v;
  private int t;

  private final double learningRate;
  private final double beta;
  private final double gamma;
  private final double epsilon;

  /**
   * An optimizer.
   *
   * @param learningRate α
   * @param beta β, the decay of the first moment
   * @param gamma γ, the decay of the second moment
   * @param epsilon ε, which keeps the denominator from 0
   */
  public Adam(double learningRate, double beta, double gamma, double epsilon) {
    this.learningRate = learningRate;
    this.beta = beta;
    this.gamma = gamma;
    this.epsilon = epsilon;
  }

  @Override
  public void step(INDArray parameters, INDArray gradient) {
    if (m == null) {
      m = Nd4j.zerosLike(parameters);
      v = Nd4j.zerosLike(parameters);
    }
    t++;
    m.muli(beta).addi(gradient.mul(1 - beta));
    v.muli(gamma).addi(gradient.mul(gradient).muli(1 - gamma));
    INDArray update = m.div(1 - FastMath.pow(beta, t));
    INDArray root = Transforms.sqrt(v.div(1 - FastMath.pow(gamma, t)), false).addi(epsilon);
    parameters.subi(update.divi(root).muli(learningRate));
  }
}
