package p02.hidden.problem35;

import p02.hidden.Seen;
import p02.hidden.model.Optimizers.Layout;
import p02.hidden.model.Optimizers.Parameters;
import p02.hidden.model.Optimizers.Run;

/**
 * What every optimizer must stand: five steps, a view, and a second optimizer beside it. Signs and
 * sizes of the gradients vary, so that a missing correction or a swapped decay shows.
 */
final class FiveSteps {
  private static final double[] START = {0.5, -0.25};
  private static final double[] OTHER_START = {-1, 3};
  private static final double[][] GRADIENTS = {
    {0.3, -2}, {0.1, 1.5}, {-0.4, 0.2}, {0.05, -0.7}, {0.6, 0.3}
  };

  private FiveSteps() {}

  /** How an optimizer under test is made. */
  interface Maker {
    Run on(Parameters parameters);
  }

  static void show(Seen seen, String name, Maker maker) {
    showSteps(seen, name, maker);
    Run view = maker.on(new Parameters(START, Layout.ROW));
    for (double[] gradient : GRADIENTS) {
      view.step(gradient);
    }
    seen.numbers(name + ": φ as the middle row of a matrix", view.parameters(), 9);
    showTwo(seen, name, maker);
  }

  /** Five steps of parameters that are a matrix. */
  static void showMatrix(Seen seen, String name, Maker maker) {
    Run run = maker.on(new Parameters(START, Layout.MATRIX));
    for (double[] gradient : GRADIENTS) {
      run.step(gradient);
    }
    seen.numbers(name + ": φ of shape [1, 2]", run.parameters(), 2);
  }

  private static void showSteps(Seen seen, String name, Maker maker) {
    Run run = maker.on(new Parameters(START, Layout.VECTOR));
    for (int t = 1; t <= GRADIENTS.length; t++) {
      run.step(GRADIENTS[t - 1]);
      seen.numbers(name + ": φ from [0.5, -0.25] after step " + t, run.parameters(), 2);
    }
    seen.unchanged("gradient", run.gradientsIntact());
  }

  private static void showTwo(Seen seen, String name, Maker maker) {
    Run one = maker.on(new Parameters(START, Layout.VECTOR));
    Run other = maker.on(new Parameters(OTHER_START, Layout.VECTOR));
    for (double[] gradient : GRADIENTS) {
      one.step(gradient);
      other.step(gradient);
    }
    seen.numbers(name + ": φ beside a second optimizer", one.parameters(), 3);
    seen.numbers(name + ": φ of a second optimizer", other.parameters(), 3);
  }
}
