package p02.activation;

import java.util.function.UnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;

/** A function and its derivative; neither changes its argument. */
public interface Activation extends UnaryOperator<INDArray> {
  INDArray derivative(INDArray z);

  default UnaryOperator<INDArray> derivative() {
    return this::derivative;
  }
}
