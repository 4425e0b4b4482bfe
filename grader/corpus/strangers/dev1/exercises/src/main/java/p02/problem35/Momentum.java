package p02.problem35;

import java.util.Optional;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.util.Require;

/**
 * Gradient descent with momentum: {@code m ← β m + (1 − β) g}, {@code φ ← φ − α m}; m begins at 0.
 *
 * <p>PyTorch's momentum has no factor (1 − β).
 */
public final class Momentum implements Optimizer {
  private final double learningRate;
  private final double beta;
  private Optional<INDArray> memory = Optional.empty();

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
    Require.sameShape(gradient, "gradient", parameters, "parameters");
    var g = gradient.castTo(parameters.dataType());
    var m =
        memory
            .map(before -> before.mul(beta).add(g.mul(1 - beta)))
            .orElseGet(() -> g.mul(1 - beta));
    memory = Optional.of(m);
    parameters.subi(m.mul(learningRate));
  }

  @Override
  public String toString() {
    return "Momentum[α=%s, β=%s, %s]".formatted(learningRate, beta, memory.isPresent() ? "moving" : "at rest");
  }
}
