package p02.problem35;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.common.Arrays2;
import p02.common.Guard;

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
  /** m, v and t. */
  private final class Memory {
    private final double[] m;
    private final double[] v;
    private int t;

    Memory(int size) {
      m = new double[size];
      v = new double[size];
    }

    /** Updates entry i and gives what is to be subtracted from it. */
    double change(int i, double g) {
      m[i] = beta * m[i] + (1 - beta) * g;
      v[i] = gamma * v[i] + (1 - gamma) * g * g;
      final double first = m[i] / (1 - StrictMath.pow(beta, t));
      final double second = v[i] / (1 - StrictMath.pow(gamma, t));
      return learningRate * first / (StrictMath.sqrt(second) + epsilon);
    }
  }

  private Memory memory;

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
    Guard.sameShape("gradient", gradient, "parameters", parameters);
    synchronized (this) {
      final double[] g = Arrays2.flat(gradient);
      final double[] phi = Arrays2.flat(parameters);
      memory = memory == null ? new Memory(g.length) : memory;
      memory.t++;
      for (int i = g.length - 1; i >= 0; i--) {
        phi[i] -= memory.change(i, g[i]);
      }
      INDArray after = Nd4j.create(phi).reshape(parameters.shape());
      parameters.assign(after.castTo(parameters.dataType()));
    }
  }
}
