package p02.losses;

import java.util.function.ToDoubleBiFunction;
import org.nd4j.linalg.api.ndarray.INDArray;

/** A loss of predictions and targets. */
public interface Loss extends ToDoubleBiFunction<INDArray, INDArray> {
  INDArray gradient(INDArray prediction, INDArray target);
}
