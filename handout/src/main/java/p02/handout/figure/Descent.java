package p02.handout.figure;

import java.util.function.UnaryOperator;
import p02.hidden.model.AdamParts;
import p02.hidden.model.UpdateRules;

/**
 * The oracle's three optimizers on a surface of two parameters.
 *
 * @param gradient of the surface
 * @param start where all three begin
 * @param steps how many they take
 */
record Descent(UnaryOperator<double[]> gradient, double[] start, int steps) {
  /** SGD's points, {@code [steps + 1][2]}. */
  double[][] sgd(double alpha) {
    return walk((t, m, v, g) -> UpdateRules.RIGHT.plain().applyAsDouble(alpha, g), 0, 0);
  }

  /** Momentum's points. */
  double[][] momentum(double alpha, double beta) {
    return walk((t, m, v, g) -> -alpha * m, beta, 0);
  }

  /** Adam's points. */
  double[][] adam(double alpha, double beta, double gamma, double epsilon) {
    return walk(
        (t, m, v, g) -> AdamParts.RIGHT.changeFrom(m, v, t, g, alpha, beta, gamma, epsilon),
        beta,
        gamma);
  }

  /** What is added to a parameter, from its moments after the gradient came in. */
  private interface Change {
    double of(int t, double m, double v, double g);
  }

  private double[][] walk(Change change, double beta, double gamma) {
    double[][] points = new double[steps + 1][];
    points[0] = start.clone();
    double[] m = new double[start.length];
    double[] v = new double[start.length];
    for (int t = 1; t <= steps; t++) {
      double[] g = gradient.apply(points[t - 1]);
      double[] next = points[t - 1].clone();
      for (int i = 0; i < next.length; i++) {
        m[i] = UpdateRules.RIGHT.velocity().of(0, beta, m[i], g[i]);
        v[i] = AdamParts.RIGHT.nextSecond(v[i], g[i], beta, gamma);
        next[i] += change.of(t, m[i], v[i], g[i]);
      }
      points[t] = next;
    }
    return points;
  }
}
