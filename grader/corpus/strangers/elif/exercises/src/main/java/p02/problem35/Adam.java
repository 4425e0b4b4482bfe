package p02.problem35;

import java.util.Objects;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;
import p02.util.Checks;
import p02.util.InvalidArgumentException;

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
  private INDArray first;
  private INDArray second;
  private int steps;

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
    StepArguments.check(parameters, gradient);
    StepArguments.learningRate(learningRate);
    Checks.within(beta, 0, 1, "beta");
    Checks.within(gamma, 0, 1, "gamma");
    if (!(epsilon >= 0)) {
      throw new InvalidArgumentException("epsilon", Double.isNaN(epsilon) ? "NaN" : "negative: " + epsilon);
    }
    if (first == null) {
      first = Nd4j.zeros(DataType.DOUBLE, parameters.shape());
      second = Nd4j.zeros(DataType.DOUBLE, parameters.shape());
    }
    StepArguments.sameShape(first, parameters);
    steps = Math.incrementExact(steps);
    double firstCorrection = 1 - StrictMath.pow(beta, steps);
    double secondCorrection = 1 - StrictMath.pow(gamma, steps);
    for (long i = 0; i < parameters.length(); i++) {
      double g = gradient.getDouble(i);
      double m = beta * first.getDouble(i) + (1 - beta) * g;
      double v = gamma * second.getDouble(i) + (1 - gamma) * g * g;
      first.putScalar(i, m);
      second.putScalar(i, v);
      double denominator = Math.sqrt(v / secondCorrection) + epsilon;
      double change = m == 0 ? 0 : learningRate * (m / firstCorrection) / denominator;
      parameters.putScalar(i, parameters.getDouble(i) - change);
    }
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof Adam)) {
      return false;
    }
    Adam that = (Adam) other;
    return Double.compare(learningRate, that.learningRate) == 0
        && Double.compare(beta, that.beta) == 0
        && Double.compare(gamma, that.gamma) == 0
        && Double.compare(epsilon, that.epsilon) == 0
        && steps == that.steps
        && Objects.equals(first, that.first)
        && Objects.equals(second, that.second);
  }

  @Override
  public int hashCode() {
    return Objects.hash(learningRate, beta, gamma, epsilon, steps);
  }

  @Override
  public String toString() {
    return String.format(
        "Adam{learningRate=%s, beta=%s, gamma=%s, epsilon=%s, steps=%d}",
        learningRate, beta, gamma, epsilon, steps);
  }
}
