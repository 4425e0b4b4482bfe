package p02.problem35;

import java.util.Objects;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;
import p02.util.Require;

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
  /** A moving average that knows its own age. */
  private record Moment(double decay, INDArray value, int t) {
    static Moment zero(double decay, INDArray like) {
      return new Moment(decay, like.mul(0), 0);
    }

    Moment next(INDArray sample) {
      return new Moment(decay, value.mul(decay).add(sample.mul(1 - decay)), t + 1);
    }

    INDArray corrected() {
      return value.div(1 - Math.pow(decay, t));
    }
  }

  private final double learningRate;
  private final double beta;
  private final double gamma;
  private final double epsilon;
  private Moment first;
  private Moment second;

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
    Require.sameShape(gradient, "gradient", parameters, "parameters");
    var g = gradient.castTo(parameters.dataType());
    first = Objects.requireNonNullElseGet(first, () -> Moment.zero(beta, g)).next(g);
    second = Objects.requireNonNullElseGet(second, () -> Moment.zero(gamma, g)).next(g.mul(g));
    var denominator = Transforms.sqrt(second.corrected()).add(epsilon);
    parameters.subi(first.corrected().mul(learningRate).div(denominator));
  }

  @Override
  public String toString() {
    return String.format("Adam[α=%s, β=%s, γ=%s, ε=%s]", learningRate, beta, gamma, epsilon);
  }
}
