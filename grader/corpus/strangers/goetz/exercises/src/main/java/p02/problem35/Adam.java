package p02.problem35;

import org.nd4j.linalg.api.ndarray.INDArray;

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
  private final double learningRate;
  private final double beta;
  private final double gamma;
  private final double epsilon;
  private final Gewichtsänderung änderung = new Anpassung();

  private class Anpassung extends Gewichtsänderung {
    @Override
    protected double änderung(int stelle, double steigung) {
      double m = erstes(stelle, beta, steigung) / (1 - Math.pow(beta, schritt()));
      double v = zweites(stelle, gamma, steigung * steigung) / (1 - Math.pow(gamma, schritt()));
      return learningRate * m / (Math.sqrt(v) + epsilon);
    }
  }

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

  /**
   * Changes the parameters by one step.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>formula</b>: Each step follows the formula, with the step counter in both corrections,
   *       for any epsilon, in place.
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
