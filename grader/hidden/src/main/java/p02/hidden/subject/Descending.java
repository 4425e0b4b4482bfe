package p02.hidden.subject;

import java.util.function.UnaryOperator;
import p02.hidden.observe.Content;

/** Descents on a surface: task 2.2.7. */
@FunctionalInterface
public interface Descending {
  /** The path, {@code [steps + 1, 2]}. */
  Content descend(Slope slope, double[] start, int steps);

  /**
   * What a descent is given: a gradient, and an optimizer {@code m ← β m + g, φ ← φ − α arctan m},
   * which is none that a task asks for.
   *
   * @param gradient of the surface
   * @param alpha α
   * @param beta β; 0 makes one without memory of it
   */
  record Slope(UnaryOperator<double[]> gradient, double alpha, double beta) {
    /** An optimizer with a state of its own. */
    public Rule rule() {
      double[] m = new double[2];
      return (w, g) -> {
        for (int i = 0; i < m.length; i++) {
          m[i] = beta * m[i] + g[i];
          w[i] -= alpha * Math.atan(m[i]);
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
