package p02.problem35;

import java.util.Optional;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Stochastic gradient descent: {@code φ ← φ − α g}. */
public final class Sgd implements Optimizer {
  private final double learningRate;

  /**
   * An optimizer.
   *
   * @param learningRate α
   */
  public Sgd(double learningRate) {
    this.learningRate = learningRate;
  }

  /**
   * Changes the parameters by one step.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>formula</b>: Each step takes learning rate times gradient from the parameters, in
   *       place.
   *   <li><b>own-state</b>: Two optimizers share nothing: steps of one do not change what the other
   *       does.
   *   <li><b>view</b>: Parameters that are a view, as one row of a matrix, change in place, and
   *       what is around them stays.
   *   <li><b>matrix</b>: Parameters of shape [1, 2] work like those of shape [2].
   *   <li><b>arguments-unchanged</b>: The gradient holds afterwards what it held before.
   * </ul>
   */
  @Override
  public void step(INDArray parameters, INDArray gradient) {
    Optional.of(gradient).map(g -> g.mul(learningRate)).ifPresent(parameters::subi);
  }
}
