package p02.hidden.subject;

import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import p02.hidden.observe.Content;

/** Descents on a surface: task 2.2.7. */
@FunctionalInterface
public interface Descending {
  /** The path, {@code [steps + 1, 2]}. */
  Content descend(Slope slope, double[] start, int steps);

  /**
   * What a descent is given: a gradient, and an optimizer {@code m ← β m + g, φ ← φ − α f(m)}.
   *
   * @param gradient of the surface
   * @param alpha α
   * @param beta β; 0 makes one without memory of it
   * @param bend f
   */
  record Slope(
      UnaryOperator<double[]> gradient, double alpha, double beta, DoubleUnaryOperator bend) {
    /** Gradient descent. */
    public static Slope plain(UnaryOperator<double[]> gradient, double alpha) {
      return new Slope(gradient, alpha, 0, m -> m);
    }

    /** With an optimizer that no task asks for: its steps are bent by the arc tangent. */
    public static Slope bent(UnaryOperator<double[]> gradient, double alpha, double beta) {
      return new Slope(gradient, alpha, beta, Math::atan);
    }

    /** An optimizer with a state of its own. */
    public Rule rule() {
      double[] m = new double[2];
      return (w, g) -> {
        for (int i = 0; i < m.length; i++) {
          m[i] = beta * m[i] + g[i];
          w[i] -= alpha * bend.applyAsDouble(m[i]);
        }
      };
    }
  }

  /** An optimizer of two numbers. */
  interface Rule {
    /** Changes {@code w} in place. */
    void step(double[] w, double[] gradient);
  }
}
