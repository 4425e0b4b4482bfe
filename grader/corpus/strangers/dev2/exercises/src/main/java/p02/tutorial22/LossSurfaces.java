package p02.tutorial22;

import java.util.function.UnaryOperator;
import org.apache.commons.math3.analysis.differentiation.DerivativeStructure;
import org.apache.commons.math3.distribution.MultivariateNormalDistribution;
import org.apache.commons.math3.exception.NotPositiveException;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;
import p02.problem35.Optimizer;

/**
 * Two loss surfaces over two weights that are hard to descend, with their gradients. Points and
 * gradients are {@code [2]}: w₁, w₂.
 */
public final class LossSurfaces {
  private static final double VARIANCE = 0.04;
  private static final double[][] COVARIANCE = {{VARIANCE, 0}, {0, VARIANCE}};
  private static final MultivariateNormalDistribution[] HOLES = {
    new MultivariateNormalDistribution(new double[] {1, -0.5}, COVARIANCE),
    new MultivariateNormalDistribution(new double[] {-1, 0.5}, COVARIANCE),
    new MultivariateNormalDistribution(new double[] {-0.5, -0.8}, COVARIANCE)
  };

  private LossSurfaces() {}

  /**
   * A narrow valley that runs along a gentle slope: {@code tanh²(w₁) + 0.01 |w₁| + σ(w₂)}.
   *
   * @param w {@code [2]}
   */
  public static double pathological(INDArray w) {
    return surface(w).getValue();
  }

  /**
   * The gradient of {@link #pathological}, away from w₁ = 0.
   *
   * @param w {@code [2]}
   * @return {@code [2]}
   */
  public static INDArray pathologicalGradient(INDArray w) {
    DerivativeStructure value = surface(w);
    return Nd4j.createFromArray(value.getPartialDerivative(1, 0), value.getPartialDerivative(0, 1))
        .castTo(w.dataType());
  }

  /**
   * A plain with three steep holes: {@code −Σ exp(−½ ‖w − c‖² / σ²) / (2π σ²)} with σ = 0.2 and the
   * centres c = (1, −0.5), (−1, 0.5), (−0.5, −0.8).
   *
   * @param w {@code [2]}
   */
  public static double steep(INDArray w) {
    double[] point = w.toDoubleVector();
    double sum = 0;
    for (MultivariateNormalDistribution hole : HOLES) {
      sum += hole.density(point);
    }
    return -sum;
  }

  /**
   * The gradient of {@link #steep}.
   *
   * @param w {@code [2]}
   * @return {@code [2]}
   */
  public static INDArray steepGradient(INDArray w) {
    double[] point = w.toDoubleVector();
    INDArray gradient = Nd4j.zerosLike(w);
    for (MultivariateNormalDistribution hole : HOLES) {
      INDArray away = w.sub(Nd4j.createFromArray(hole.getMeans()).castTo(w.dataType()));
      gradient.addi(away.muli(hole.density(point) / VARIANCE));
    }
    return gradient;
  }

  /**
   * Descends a surface and notes the way.
   *
   * @param optimizer changes the point step by step; used by nobody before
   * @param gradient the surface's gradient, {@code [2]} to {@code [2]}
   * @param start the first point, {@code [2]}; it stays as it is
   * @param steps how many steps
   * @return {@code [steps + 1, 2]}: row 0 is the start, row t the point after t steps
   * @throws IllegalArgumentException if {@code steps} is negative
   */
  public static INDArray descend(
      Optimizer optimizer, UnaryOperator<INDArray> gradient, INDArray start, int steps) {
    if (steps < 0) {
      throw new NotPositiveException(steps);
    }
    INDArray path = Nd4j.create(start.dataType(), steps + 1, 2);
    INDArray w = start.dup();
    path.putRow(0, w);
    for (int t = 1; t <= steps; t++) {
      optimizer.step(w, gradient.apply(w));
      path.get(NDArrayIndex.point(t), NDArrayIndex.all()).assign(w);
    }
    return path;
  }

  /** The surface as a function that knows its derivatives. */
  private static DerivativeStructure surface(INDArray w) {
    DerivativeStructure w1 = new DerivativeStructure(2, 1, 0, w.getDouble(0));
    DerivativeStructure w2 = new DerivativeStructure(2, 1, 1, w.getDouble(1));
    // σ(z) = (1 + tanh(z/2)) / 2 stays a number everywhere
    DerivativeStructure sigmoid = w2.divide(2).tanh().add(1).divide(2);
    return w1.tanh().pow(2).add(w1.abs().multiply(0.01)).add(sigmoid);
  }
}
