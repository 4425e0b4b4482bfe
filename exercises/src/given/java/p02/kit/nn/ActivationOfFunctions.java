package p02.kit.nn;

import java.util.function.UnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;

/** An activation whose two functions come from elsewhere, a student's own among them. */
record ActivationOfFunctions(
    String name, UnaryOperator<INDArray> function, UnaryOperator<INDArray> slope)
    implements Activation {

  @Override
  public INDArray value(INDArray z) {
    return function.apply(z);
  }

  @Override
  public INDArray derivative(INDArray z) {
    return slope.apply(z);
  }
}
