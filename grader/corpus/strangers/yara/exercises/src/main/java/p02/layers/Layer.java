package p02.layers;

import java.util.function.Function;
import org.nd4j.linalg.api.ndarray.INDArray;

/** What turns a batch into another one. */
public sealed interface Layer extends Function<INDArray, INDArray> permits Affine, Nonlinear, Chain {
  default Layer then(Layer next) {
    return new Chain(java.util.List.of(this, next));
  }
}
