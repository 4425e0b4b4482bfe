package p02.kit.nn;

import p02.kit.nn.fast.FastAdam;
import p02.kit.nn.fast.FastMomentum;
import p02.kit.nn.fast.FastSgd;
import p02.problem35.Optimizer;

/**
 * The library's own optimizers, written for speed: the tutorials train with them where something
 * else is the question. Each array of parameters needs one of its own, so that a {@link Trainer}
 * takes a supplier: {@code () -> Optimizers.adam(1e-3, 0.9, 0.999, 1e-8)}.
 */
public final class Optimizers {
  private Optimizers() {}

  /**
   * Stochastic gradient descent: φ ← φ − α g.
   *
   * @param learningRate α
   */
  public static Optimizer sgd(double learningRate) {
    return new FastSgd(learningRate);
  }

  /**
   * Momentum as in UDL: m ← β m + (1−β) g, φ ← φ − α m, m = 0 at first. PyTorch leaves out (1−β)
   * and begins with m = g: its learning rate α is this one's α / (1−β).
   *
   * @param learningRate α
   * @param beta β
   */
  public static Optimizer momentum(double learningRate, double beta) {
    return new FastMomentum(learningRate, beta);
  }

  /**
   * Adam: m ← β m + (1−β) g, v ← γ v + (1−γ) g², φ ← φ − α m̃ / (√ṽ + ε) with m̃ = m/(1−βᵗ), ṽ =
   * v/(1−γᵗ).
   *
   * @param learningRate α
   * @param beta β, PyTorch's {@code betas[0]}
   * @param gamma γ, PyTorch's {@code betas[1]}
   * @param epsilon ε
   */
  public static Optimizer adam(double learningRate, double beta, double gamma, double epsilon) {
    return new FastAdam(learningRate, beta, gamma, epsilon);
  }
}
