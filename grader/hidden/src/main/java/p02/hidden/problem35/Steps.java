package p02.hidden.problem35;

import p02.hidden.observe.CaseRecorder;
import p02.hidden.subject.OptimizerSteps.Layout;
import p02.hidden.subject.OptimizerSteps.Parameters;
import p02.hidden.subject.OptimizerSteps.Run;

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
  static void show(CaseRecorder cases, String name, Maker maker) {
    showTwo(cases, name, maker);
    cases.rule("view");
    showAs(Layout.ROW, cases, name + ": φ as the middle row of a matrix", maker, 9);
  }

  /** Two steps of parameters that are a matrix. */
  static void showMatrix(CaseRecorder cases, String name, Maker maker) {
    cases.rule("matrix");
    showAs(Layout.MATRIX, cases, name + ": φ of shape [1, 2]", maker, 2);
  }

  /** Two steps for further hyperparameters. */
  static void showFew(CaseRecorder cases, String name, Maker maker) {
    cases.rule("formula");
    for (int t = 1; t <= FEW; t++) {
      int steps = t;
      cases.numbers(after(name, t), () -> alone(maker, Layout.VECTOR, steps).parameters(), 2);
    }
  }

  private static void showTwo(CaseRecorder cases, String name, Maker maker) {
    cases.rule("formula");
    for (int t = 1; t <= GRADIENTS.length; t++) {
      int steps = t;
      cases.numbers(after(name, t), () -> alone(maker, Layout.VECTOR, steps).parameters(), 2);
    }
    cases.unchanged(
        "gradient", () -> alone(maker, Layout.VECTOR, GRADIENTS.length).gradientsIntact());
    cases.rule("own-state");
    cases.numbers(name + ": φ beside a second optimizer", () -> two(maker)[0].parameters(), 2);
    cases.numbers(name + ": φ of a second optimizer", () -> two(maker)[1].parameters(), 3);
  }

  /** A run of its own, after so many steps. */
  private static Run alone(Maker maker, Layout layout, int steps) {
    Run run = maker.on(new Parameters(START, layout));
    for (int t = 0; t < steps; t++) {
      run.step(GRADIENTS[t]);
    }
    return run;
  }

  /** Two runs at once. */
  private static Run[] two(Maker maker) {
    Run one = maker.on(new Parameters(START, Layout.VECTOR));
    Run other = maker.on(new Parameters(OTHER_START, Layout.VECTOR));
    one.step(GRADIENTS[0]);
    // Another gradient than the first one's, so that it leaves another state behind.
    other.step(GRADIENTS[1]);
    one.step(GRADIENTS[1]);
    one.step(GRADIENTS[2]);
    return new Run[] {one, other};
  }

  private static String after(String name, int t) {
    return name + ": φ from [0.5, -0.25] after step " + t;
  }

  private static void showAs(
      Layout layout, CaseRecorder cases, String name, Maker maker, double scale) {
    cases.numbers(name, () -> alone(maker, layout, FEW).parameters(), scale);
  }
}
