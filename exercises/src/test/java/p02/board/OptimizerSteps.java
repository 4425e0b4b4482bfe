package p02.board;

import java.util.Arrays;
import java.util.function.Supplier;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;
import p02.problem35.Optimizer;

/** Steps of an optimizer from [1, -2], with the gradients [0.5, 1], [-0.25, 2], [0.75, -1], [0.1, 0.3]. */
public final class OptimizerSteps {
  private static final double[][] GRADIENTS = {{0.5, 1}, {-0.25, 2}, {0.75, -1}, {0.1, 0.3}};

  private final String name;
  private final Supplier<Optimizer> maker;

  /** Makes a new optimizer for each case. */
  public OptimizerSteps(String name, Supplier<Optimizer> maker) {
    this.name = name;
    this.maker = maker;
  }

  /** Compares the parameters after each of four steps: two numbers a step. */
  public void four(double... right) {
    Optimizer optimizer = maker.get();
    INDArray phi = start();
    for (int t = 1; t <= GRADIENTS.length; t++) {
      optimizer.step(phi, gradient(t));
      expect("phi from [1, -2] after step " + t, phi, right[2 * t - 2], right[2 * t - 1]);
    }
  }

  /**
   * Two optimizers that were made before either steps share nothing: the second has a first step of its own, and
   * the first goes on from where it was.
   *
   * @param second the parameters after the second one's first step
   * @param first the parameters after the first one's second step
   */
  public void beside(double[] second, double[] first) {
    Optimizer one = maker.get();
    Optimizer other = maker.get();
    INDArray phi = start();
    one.step(phi, gradient(1));
    INDArray beside = Nd4j.create(new double[] {3, -1});
    other.step(beside, Nd4j.create(new double[] {2, -4}));
    expect("phi from [3, -1] after the first step of a second optimizer, g = [2, -4]", beside, second);
    one.step(phi, gradient(2));
    expect("phi from [1, -2] after step 2, where a second optimizer stepped in between", phi, first);
  }

  /** Two steps of the middle row of a matrix: the rows around it must stay. */
  public void row(double... right) {
    INDArray matrix = Nd4j.create(new double[][] {{7, 8}, {1, -2}, {9, 6}});
    two(matrix.get(NDArrayIndex.point(1), NDArrayIndex.all()));
    Expect.array(
        name + ": a matrix whose middle row made two steps",
        matrix,
        Nd4j.create(new double[][] {{7, 8}, right, {9, 6}}),
        Exactness.STEPS);
  }

  /** Two steps of parameters of shape [1, 2]. */
  public void matrix(double... right) {
    INDArray phi = Nd4j.create(new double[][] {{1, -2}});
    two(phi);
    Expect.array(
        name + ": phi of shape [1, 2] after two steps", phi, Nd4j.create(new double[][] {right}), Exactness.STEPS);
  }

  /** The gradients are not the optimizer's to change. */
  public void gradientUnchanged() {
    Optimizer optimizer = maker.get();
    INDArray phi = start();
    for (int t = 1; t <= GRADIENTS.length; t++) {
      INDArray gradient = gradient(t);
      optimizer.step(phi, gradient);
      Expect.unchanged("gradient", gradient, gradient(t));
    }
  }

  /**
   * Two steps of a model with another number of parameters: as many as {@code start} has.
   *
   * @param start the parameters
   * @param first the first gradient
   * @param second the second
   * @param right the parameters after both
   */
  public void sized(double[] start, double[] first, double[] second, double... right) {
    Optimizer optimizer = maker.get();
    INDArray phi = Nd4j.create(start);
    optimizer.step(phi, Nd4j.create(first));
    optimizer.step(phi, Nd4j.create(second));
    String from = "phi from %s after steps with g = %s and %s"
        .formatted(Arrays.toString(start), Arrays.toString(first), Arrays.toString(second));
    expect(from, phi, right);
  }

  private void two(INDArray phi) {
    Optimizer optimizer = maker.get();
    for (int t = 1; t <= 2; t++) {
      optimizer.step(phi, gradient(t).reshape(phi.shape()));
    }
  }

  private void expect(String what, INDArray phi, double... right) {
    Expect.array(name + ": " + what, phi, Nd4j.create(right), Exactness.STEPS);
  }

  private static INDArray start() {
    return Nd4j.create(new double[] {1, -2});
  }

  private static INDArray gradient(int t) {
    return Nd4j.create(GRADIENTS[t - 1].clone());
  }
}
