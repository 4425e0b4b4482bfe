package p02.hidden.model;

import java.util.Arrays;
import p02.hidden.Content;

/** The optimizers of problem 3.5. */
public interface Optimizers {
  /** Plain gradient descent. */
  Run sgd(double alpha, Parameters parameters);

  /** Momentum. */
  Run momentum(double alpha, double beta, Parameters parameters);

  /** Adam. */
  Run adam(double alpha, double beta, double gamma, double epsilon, Parameters parameters);

  /** An optimizer at work on parameters of its own. */
  interface Run {
    /** One step. */
    void step(double[] gradient);

    /** The parameters now, with all that surrounds them. */
    Content parameters();

    /** Whether every gradient was left as it was. */
    boolean gradientsIntact();
  }

  /**
   * Where parameters lie.
   *
   * @param start their values before the first step
   * @param view whether they are one row of a larger array, the others holding 9
   */
  record Parameters(double[] start, boolean view) {
    /** What an array holds that has {@code now} in the parameters' place. */
    public Content around(double[] now) {
      double[] edge = new double[now.length];
      Arrays.fill(edge, 9);
      return view ? Content.Numbers.of(new double[][] {edge, now, edge}) : Content.Numbers.of(now);
    }
  }
}
