package p02.hidden.problem35;

import java.util.Arrays;
import java.util.function.Supplier;
import p02.hidden.observe.CaseRecorder;
import p02.hidden.script.Fixture;
import p02.hidden.script.RandomNumbers;
import p02.hidden.subject.OptimizerSteps.Layout;
import p02.hidden.subject.OptimizerSteps.Parameters;
import p02.hidden.subject.OptimizerSteps.Run;

/**
 * What every optimizer must stand: four steps, two of a view and of a matrix, a second optimizer
 * beside the first, and models of other sizes with settings of their own. Signs and sizes of the
 * gradients vary, so that a missing correction or a swapped decay shows; another layout shows
 * within two steps, and a shared state in one of the other's.
 */
final class Steps {
  private static final double[] START = {0.5, -0.25};
  private static final double[] OTHER_START = {-1, 3};
  private static final int FEW = 2;
  private static final double[][] GRADIENTS = {{0.3, -2}, {0.1, 1.5}, {-0.4, 0.2}, {0.05, -0.7}};

  /** Two parameters, as in all that is shown before. */
  private static final int[] OF_TWO = {2, 2, 2, 2};

  private static final int[] OF_OTHERS = {3, 5, 4, 17, 1, 1};
  private static final int MOST_STEPS = 6;

  private Steps() {}

  /** How an optimizer under test is made. */
  interface Maker {
    Run on(Parameters parameters);
  }

  /**
   * An optimizer with its settings.
   *
   * @param name the settings, as reports name them
   * @param maker makes one
   */
  record Settings(String name, Maker maker) {}

  /** The steps, with a second optimizer beside it, and the steps of a view. */
  static void show(CaseRecorder cases, String name, Maker maker) {
    showTwo(cases, name, maker);
    cases.rule("view");
    showAs(Layout.ROW, cases, name + ": φ as the middle row of a matrix", maker, 9);
  }

  /**
   * Two steps of parameters that are a matrix, between runs whose settings, parameters, gradients
   * and lengths are all drawn anew. Those of other sizes come last: a state that all optimizers
   * share can be followed from run to run until it no longer fits.
   */
  static void showDrawn(
      CaseRecorder cases, RandomNumbers random, Supplier<Settings> settings, Settings ofMatrix) {
    showDrawn(cases, random, settings, OF_TWO);
    cases.rule("matrix");
    String name = ofMatrix.name + ": φ of shape [1, 2]";
    showAs(Layout.MATRIX, cases, name, ofMatrix.maker, 2);
    showDrawn(cases, random, settings, OF_OTHERS);
  }

  /** Two steps for further hyperparameters. */
  static void showFew(CaseRecorder cases, String name, Maker maker) {
    cases.rule("formula");
    for (int t = 1; t <= FEW; t++) {
      int steps = t;
      cases.numbers(after(name, t), () -> alone(maker, Layout.VECTOR, steps).parameters(), 2);
    }
  }

  private static void showDrawn(
      CaseRecorder cases, RandomNumbers random, Supplier<Settings> settings, int... sizes) {
    cases.rule("formula");
    for (int size : sizes) {
      Settings drawn = settings.get();
      // Far enough from 0 to stay there, where a state of single precision is still good enough.
      double[] start = random.vectorOfSize(size, 5, 9);
      double[][] gradients = new double[random.count(2, MOST_STEPS)][];
      Arrays.setAll(gradients, t -> random.vectorOfSize(size, 0.1, 2));
      cases.numbers(
          Fixture.of(drawn.name + ": φ after all steps", "φ", start, "g", gradients),
          () -> after(drawn.maker, new Parameters(start, Layout.VECTOR), gradients).parameters(),
          9);
    }
  }

  private static Run after(Maker maker, Parameters parameters, double[]... gradients) {
    Run run = maker.on(parameters);
    for (double[] gradient : gradients) {
      run.step(gradient);
    }
    return run;
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
    return after(maker, new Parameters(START, layout), Arrays.copyOf(GRADIENTS, steps));
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
