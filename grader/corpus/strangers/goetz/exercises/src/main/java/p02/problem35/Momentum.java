package p02.problem35;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Gradient descent with momentum: {@code m ← β m + (1 − β) g}, {@code φ ← φ − α m}; m begins at 0.
 *
 * <p>PyTorch's momentum has no factor (1 − β).
 */
public final class Momentum implements Optimizer {
  private final double learningRate;
  private final double beta;
  private final Gewichtsänderung änderung = new Schwung();

  private class Schwung extends Gewichtsänderung {
    @Override
    protected double änderung(int stelle, double steigung) {
      return learningRate * erstes(stelle, beta, steigung);
    }
  }

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

  /**
   * Changes the parameters by one step.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>formula</b>: Each step updates the moment and takes learning rate times moment from
   *       the parameters, in place.
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
    änderung.wendeAn(parameters, gradient);
  }
}
