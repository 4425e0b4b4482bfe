package p02.hidden.problem35;

import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;
import p02.hidden.Check;
import p02.problem35.Optimizer;

/**
 * What every optimizer must stand: five steps, a view, a matrix, and a second optimizer beside it.
 */
final class FiveSteps {
  static final double[] START = {0.5, -0.25};

  /** Signs and sizes vary, so that a missing correction or a swapped decay shows. */
  static final double[][] GRADIENTS = {
    {0.3, -2}, {0.1, 1.5}, {-0.4, 0.2}, {0.05, -0.7}, {0.6, 0.3}
  };

  private static final double[] OTHER_START = {-1, 3};

  private FiveSteps() {}

  /** How an optimizer under test is made. */
  interface Maker {
    Optimizer make();
  }

  /** What parameters should come to. */
  interface Expected {
    double[] after(double[] start, double[][] gradients);
  }

  static void check(Check check, Maker maker, Expected expected) {
    for (int steps = 1; steps <= GRADIENTS.length; steps++) {
      double[][] gradients = Arrays.copyOf(GRADIENTS, steps);
      INDArray phi = Nd4j.create(START);
      run(check, maker.make(), phi, gradients);
      check.vector("φ after step " + steps, phi, expected.after(START, gradients), 2);
    }
    checkView(check, maker, expected);
    checkTwo(check, maker, expected);
  }

  private static void run(Check check, Optimizer optimizer, INDArray phi, double[][] gradients) {
    for (double[] each : gradients) {
      INDArray gradient = Nd4j.create(each);
      optimizer.step(phi, gradient);
      check.unchanged("gradient", gradient.data().asDouble(), each);
    }
  }

  private static void checkView(Check check, Maker maker, Expected expected) {
    INDArray whole = Nd4j.create(new double[][] {{9, 9}, START, {9, 9}});
    INDArray view = whole.get(NDArrayIndex.point(1), NDArrayIndex.all());
    run(check, maker.make(), view, GRADIENTS);
    double[] after = expected.after(START, GRADIENTS);
    check.matrix("φ as a row of a matrix", whole, new double[][] {{9, 9}, after, {9, 9}}, 9);
  }

  private static void checkTwo(Check check, Maker maker, Expected expected) {
    Optimizer one = maker.make();
    Optimizer other = maker.make();
    INDArray phi = Nd4j.create(START);
    INDArray psi = Nd4j.create(OTHER_START);
    for (double[] gradient : GRADIENTS) {
      one.step(phi, Nd4j.create(gradient));
      other.step(psi, Nd4j.create(gradient));
    }
    check.vector("φ beside a second optimizer", phi, expected.after(START, GRADIENTS), 3);
    check.vector("φ of a second optimizer", psi, expected.after(OTHER_START, GRADIENTS), 3);
  }
}
