package p02.problem35;

import org.nd4j.linalg.api.ndarray.INDArray;
import de.oskar.guard.Check;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
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
    this.learningRate = Check.atLeast("learningRate", learningRate, 0);
    this.beta = Check.decay("beta", beta);
    this.gamma = Check.decay("gamma", gamma);
    this.epsilon = Check.atLeast("epsilon", epsilon, 0);
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
    Check.sameShape("gradient", gradient, "parameters", parameters);
    synchronized (guard) {
      if (first == null) {
        first = gradient.mul(0);
        second = gradient.mul(0);
      }
      Check.sameShape("gradient", gradient, "gradient of the first step", first);
      steps.updateAndGet(Math::incrementExact);
      first.muli(beta).addi(gradient.mul(1 - beta));
      second.muli(gamma).addi(gradient.mul(gradient).muli(1 - gamma));
      INDArray m = first.div(correction(beta));
      INDArray v = second.div(correction(gamma));
      parameters.subi(m.mul(learningRate).divi(Transforms.sqrt(v).addi(epsilon)));
    }
  }

  private final Object guard = new Object();
  private INDArray first;
  private INDArray second;
  private final AtomicLong steps = new AtomicLong();

  private double correction(double decay) {
    // 1 - decay^t without cancellation
    double correction = decay == 0 ? 1 : -Math.expm1(steps.get() * Math.log(decay));
    assert correction > 0 && correction <= 1 : correction;
    return correction;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Adam
        && learningRate == ((Adam) other).learningRate
        && beta == ((Adam) other).beta
        && gamma == ((Adam) other).gamma
        && epsilon == ((Adam) other).epsilon
        && steps.get() == ((Adam) other).steps.get()
        && Objects.equals(first, ((Adam) other).first)
        && Objects.equals(second, ((Adam) other).second);
  }

  @Override
  public int hashCode() {
    return Objects.hash(learningRate, beta, gamma, epsilon);
  }

  @Override
  public String toString() {
    return String.format(
        "Adam{learningRate=%s, beta=%s, gamma=%s, epsilon=%s, steps=%d}",
        learningRate, beta, gamma, epsilon, steps.get());
  }
}
