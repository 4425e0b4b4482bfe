package p02.problem35;

import java.util.LinkedHashMap;
import java.util.Map;
import pynum.np;
import pynum.py;

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
  private final Map<String, double[]> state = new LinkedHashMap<>();
  private int t_step = 0;

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
    double[] grad = np.ravel(gradient);
    state.computeIfAbsent("m", key -> np.zeros(grad.length));
    state.computeIfAbsent("v", key -> np.zeros(grad.length));
    t_step += 1;
    state.compute("m", (key, m) -> np.add(np.multiply(beta, m), np.multiply(1 - beta, grad)));
    state.compute("v", (key, v) -> np.add(np.multiply(gamma, v), np.multiply(1 - gamma, np.square(grad))));
    double[] m_hat = np.multiply(1 / (1 - Math.pow(beta, t_step)), state.get("m"));
    double[] v_hat = np.multiply(1 / (1 - Math.pow(gamma, t_step)), state.get("v"));
    double[] update = np.divide(m_hat, np.add(np.sqrt(v_hat), epsilon));
    double[] phi = np.subtract(np.ravel(parameters), np.multiply(learningRate, update));
    parameters.assign(np.tensor(phi, parameters.shape()));
  }

  public static void main(String[] args) {
    INDArray phi = np.tensor(new double[] {1.0});
    Adam adam = new Adam(0.1, 0.9, 0.99, 1e-8);
    py.range(5).forEach(i -> {
      adam.step(phi, phi.mul(2));
      py.print(py.f("step %d: phi = %.4f", i + 1, phi.getDouble(0)));
    });
  }
}
