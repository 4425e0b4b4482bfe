package p02.tutorial21;

import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.quality.Require;

/** A function of numbers, applied to arrays of any shape. */
final class ElementWise {
  private final String name;
  private final DoubleUnaryOperator function;

  ElementWise(String name, DoubleUnaryOperator function) {
    this.name = Objects.requireNonNull(name, () -> "name of " + function);
    this.function = Objects.requireNonNull(function);
  }

  INDArray on(INDArray z) {
    INDArray result = Require.notNull("z", z).dup('c');
    long length = result.length();
    for (long i = 0; i < length; i++) {
      result.putScalar(i, function.applyAsDouble(result.getDouble(i)));
    }
    return result;
  }

  @Override
  public String toString() {
    return "ElementWise{" + name + '}';
  }
}
