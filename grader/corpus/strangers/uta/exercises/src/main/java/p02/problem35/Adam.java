package p02.problem35;

import org.apache.commons.math3.analysis.function.Sqrt;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.util.FastMath;
import org.apache.commons.math3.util.IntegerSequence;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.analysis.Border;

/** Adam, with the letters of <i>Understanding Deep Learning</i>, section 6.4. */
public final class Adam implements Optimizer {
  private final double learningRate;
  private final double beta;
  private final double gamma;
  private final double epsilon;
  private final IntegerSequence.Incrementor t =
      IntegerSequence.Incrementor.create().withMaximalCount(Integer.MAX_VALUE);
  private RealVector m;
  private RealVector v;

  /** An optimizer. */
  public Adam(double learningRate, double beta, double gamma, double epsilon) {
    this.learningRate = learningRate;
    this.beta = beta;
    this.gamma = gamma;
    this.epsilon = epsilon;
  }

  @Override
  public void step(INDArray parameters, INDArray gradient) {
    RealVector g = Border.vector(gradient);
    if (m == null) {
      m = new ArrayRealVector(g.getDimension());
      v = new ArrayRealVector(g.getDimension());
    }
    t.increment();
    m.combineToSelf(beta, 1 - beta, g);
    v.combineToSelf(gamma, 1 - gamma, g.ebeMultiply(g));
    RealVector first = m.mapDivide(1 - FastMath.pow(beta, t.getCount()));
    RealVector second = v.mapDivide(1 - FastMath.pow(gamma, t.getCount()));
    RealVector change = first.ebeDivide(second.map(new Sqrt()).mapAdd(epsilon));
    parameters.subi(Border.like(parameters, change.mapMultiply(learningRate)));
  }
}
