package p02.problem35;

import org.apache.commons.math3.analysis.FunctionUtils;
import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.function.Add;
import org.apache.commons.math3.analysis.function.Power;
import org.apache.commons.math3.analysis.function.Sqrt;
import org.apache.commons.math3.linear.RealVector;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Adam. */
public final class Adam implements Optimizer {
  private final double learningRate;
  private final MovingAverage m;
  private final MovingAverage v;
  private final UnivariateFunction denominator;

  public Adam(double learningRate, double beta, double gamma, double epsilon) {
    this.learningRate = learningRate;
    this.m = new MovingAverage(beta);
    this.v = new MovingAverage(gamma);
    UnivariateFunction plusEpsilon = FunctionUtils.fix1stArgument(new Add(), epsilon);
    this.denominator = FunctionUtils.compose(plusEpsilon, new Sqrt());
  }

  @Override
  public void step(INDArray parameters, INDArray gradient) {
    RealVector g = Parameters.flat(gradient);
    m.add(g);
    v.add(g.map(new Power(2)));
    Parameters.subtract(
        parameters,
        m.corrected().mapMultiply(learningRate).ebeDivide(v.corrected().map(denominator)));
  }
}
