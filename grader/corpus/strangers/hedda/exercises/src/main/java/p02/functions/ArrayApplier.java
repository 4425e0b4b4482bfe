package p02.functions;

import java.util.function.DoubleUnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Applies a function to every entry of an array. */
public final class ArrayApplier {
  private final DoubleUnaryOperator function;

  public ArrayApplier(DoubleUnaryOperator function) {
    this.function = function;
  }

  public INDArray apply(INDArray z) {
    double[] numbers = z.dup('c').data().asDouble();
    INDArray result = z.ulike();
    for (int i = 0; i < numbers.length; i++) {
      result.putScalar(i, function.applyAsDouble(numbers[i]));
    }
    return result;
  }
}
