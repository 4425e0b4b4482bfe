package p02.problem35;

import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.common.Arrays2;
import p02.common.BadArgumentException;
import p02.common.Guard;

/**
 * Gradient descent with momentum: {@code m ← β m + (1 − β) g}, {@code φ ← φ − α m}; m begins at 0.
 *
 * <p>PyTorch's momentum has no factor (1 − β).
 */
public final class Momentum implements Optimizer {
  private double[] m = null;

  private final double learningRate;
  private final double beta;

  /**
   * An optimizer.
   *
   * @param learningRate α
   * @param beta β, the decay of the mean of past gradients
   */
  public Momentum(double learningRate, double beta) {
    this.learningRate = learningRate;
    this.beta = beta;
  }

  @Override
  public void step(INDArray parameters, INDArray gradient) {
    Guard.sameShape("gradient", gradient, "parameters", parameters);
    final double[] g = Arrays2.flat(gradient);
    final double[] phi = Arrays2.flat(parameters);
    if (m == null) {
      m = new double[g.length];
      Arrays.fill(m, 0.0);
    } else if (m.length != g.length) {
      throw new BadArgumentException("gradient", g.length, m.length + " entries as before");
    }
    for (int i = 0; i < g.length; i++) {
      m[i] = beta * m[i] + (1 - beta) * g[i];
      phi[i] -= learningRate * m[i];
    }
    parameters.assign(Nd4j.create(phi).reshape(parameters.shape()).castTo(parameters.dataType()));
  }
}
