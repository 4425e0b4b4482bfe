package de.oskar.math;

import java.util.Objects;
import org.apache.commons.math3.analysis.differentiation.DerivativeStructure;
import org.apache.commons.math3.analysis.differentiation.UnivariateDifferentiableFunction;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** A differentiable function, applied entry by entry; the slope comes from Commons Math. */
public final class ScalarFunction {
  private final String name;
  private final UnivariateDifferentiableFunction function;

  /** Names a function. */
  public ScalarFunction(String name, UnivariateDifferentiableFunction function) {
    this.name = Objects.requireNonNull(name, "name");
    this.function = Objects.requireNonNull(function, "function");
  }

  /** f(z). */
  public double value(double z) {
    return function.value(z);
  }

  /** f′(z). */
  public double slope(double z) {
    return function.value(new DerivativeStructure(1, 1, 0, z)).getPartialDerivative(1);
  }

  /** f(z) for all entries. */
  public INDArray values(INDArray z) {
    return each(z, this::value);
  }

  /** f′(z) for all entries. */
  public INDArray slopes(INDArray z) {
    return each(z, this::slope);
  }

  private static INDArray each(INDArray z, java.util.function.DoubleUnaryOperator f) {
    Objects.requireNonNull(z, "z must not be null");
    DataType type = z.dataType().isFPType() ? z.dataType() : DataType.DOUBLE;
    INDArray result = Nd4j.createUninitialized(type, z.shape(), 'c');
    for (long i = 0; i < z.length(); i++) {
      result.putScalar(i, f.applyAsDouble(z.getDouble(i)));
    }
    return result;
  }

  @Override
  public String toString() {
    return name;
  }
}
