package p02.hidden.problem35;

import p02.hidden.Seen;
import p02.hidden.model.Optimizers.Layout;
import p02.hidden.model.Optimizers.Parameters;
import p02.hidden.model.Optimizers.Run;

/**
 * What every optimizer must stand: four steps, two of a view and of a matrix, and a second
 * optimizer beside the first. Signs and sizes of the gradients vary, so that a missing correction
 * or a swapped decay shows; another layout shows within two steps, and a shared state in one of the
 * other's.
 */
final class Steps {
  private static final double[] START = {0.5, -0.25};
  private static final double[] OTHER_START = {-1, 3};
  private static final int FEW = 2;
  private static final double[][] GRADIENTS = {{0.3, -2}, {0.1, 1.5}, {-0.4, 0.2}, {0.05, -0.7}};

  private Steps() {}

  /** How an optimizer under test is made. */
  interface Maker {
    Run on(Parameters parameters);
  }

  /** The steps, with a second optimizer beside it, and the steps of a view. */
  static void show(Seen seen, String name, Maker maker) {
    showTwo(seen, name, maker);
    showAs(Layout.ROW, seen, name + ": φ as the middle row of a matrix", maker, 9);
  }

  /** Two steps of parameters that are a matrix. */
  static void showMatrix(Seen seen, String name, Maker maker) {
    showAs(Layout.MATRIX, seen, name + ": φ of shape [1, 2]", maker, 2);
  }

  /** Two steps for further hyperparameters. */
  static void showFew(Seen seen, String name, Maker maker) {
    Run run = maker.on(new Parameters(START, Layout.VECTOR));
    for (int t = 1; t <= FEW; t++) {
      run.step(GRADIENTS[t - 1]);
      seen.numbers(after(name, t), run.parameters(), 2);
    }
  }

  private static void showTwo(Seen seen, String name, Maker maker) {
    Run one = maker.on(new Parameters(START, Layout.VECTOR));
    Run other = maker.on(new Parameters(OTHER_START, Layout.VECTOR));
    for (int t = 1; t <= GRADIENTS.length; t++) {
      one.step(GRADIENTS[t - 1]);
      if (t == 1) {
        // Another gradient than the first one's, so that it leaves another state behind.
        other.step(GRADIENTS[1]);
      }
      seen.numbers(after(name, t), one.parameters(), 2);
    }
    seen.numbers(name + ": φ of a second optimizer", other.parameters(), 3);
    seen.unchanged("gradient", one.gradientsIntact());
  }

  private static String after(String name, int t) {
    return name + ": φ from [0.5, -0.25] after step " + t;
  }

  private static void showAs(Layout layout, Seen seen, String name, Maker maker, double scale) {
    Run run = maker.on(new Parameters(START, layout));
    for (int t = 1; t <= FEW; t++) {
      run.step(GRADIENTS[t - 1]);
    }
    seen.numbers(name, run.parameters(), scale);
  }
}
