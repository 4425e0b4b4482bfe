package p02.problem35;

import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealVector;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.analysis.Border;

/** {@code m ← β m + (1 − β) g}, {@code φ ← φ − α m}; m begins at 0. */
public final class Momentum implements Optimizer {
  private final double learningRate;
  private final double beta;
  private RealVector m;

  /** An optimizer. */
  public Momentum(double learningRate, double beta) {
    this.learningRate = learningRate;
    this.beta = beta;
  }

  @Override
  public void step(INDArray parameters, INDArray gradient) {
    RealVector g = Border.vector(gradient);
    if (m == null) {
      m = new ArrayRealVector(g.getDimension());
    }
    m.combineToSelf(beta, 1 - beta, g);
    parameters.subi(Border.like(parameters, m.mapMultiply(learningRate)));
  }
}
