package p02.optim;

import java.util.function.UnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Where to go, given the gradient. */
@FunctionalInterface
public interface Direction extends UnaryOperator<INDArray> {
  default UpdateCommand command(INDArray parameters, INDArray gradient, double rate) {
    return UpdateCommand.subtract(parameters, apply(gradient).mul(rate));
  }
}
