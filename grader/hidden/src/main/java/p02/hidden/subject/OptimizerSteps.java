package p02.hidden.subject;

import java.util.Arrays;
import p02.hidden.observe.Content;

/** The optimizers of problem 3.5. */
public interface OptimizerSteps {
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

  /** What kind of array parameters are. */
  enum Layout {
    /** An array of rank 1. */
    VECTOR,
    /** One row of a larger array, the others holding 9: a view. */
    ROW,
    /** An array of one row. */
    MATRIX
  }

  /**
   * Where parameters lie.
   *
   * @param start their values before the first step
   * @param layout what kind of array they are, or a part of which
   */
  record Parameters(double[] start, Layout layout) {
    /** What an array holds that has {@code now} in the parameters' place. */
    public Content around(double[] now) {
      double[] edge = new double[now.length];
      Arrays.fill(edge, 9);
      if (layout == Layout.MATRIX) {
        return Content.Numbers.of(new double[][] {now});
      }
      return layout == Layout.ROW
          ? Content.Numbers.of(new double[][] {edge, now, edge})
          : Content.Numbers.of(now);
    }
  }
}
