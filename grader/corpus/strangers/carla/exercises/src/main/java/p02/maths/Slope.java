package p02.maths;

import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.differentiation.DerivativeStructure;
import org.apache.commons.math3.analysis.differentiation.UnivariateDifferentiableFunction;

/** f′ of a differentiable f, by Rall's numbers (forward mode). */
public class Slope implements UnivariateFunction {
  private final UnivariateDifferentiableFunction f;

  public Slope(UnivariateDifferentiableFunction f) {
    this.f = f;
  }

  @Override
  public double value(double x) {
    DerivativeStructure t = new DerivativeStructure(1, 1, 0, x);
    return f.value(t).getPartialDerivative(1);
  }
}
