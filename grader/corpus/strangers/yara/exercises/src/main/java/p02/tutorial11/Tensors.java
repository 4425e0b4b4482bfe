package p02.tutorial11;

import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.core.Task;

/** Operators as constants. */
@Task({"1.1.1", "1.1.2", "1.1.3"})
public final class Tensors {
  private static final BinaryOperator<INDArray> PRODUCT = INDArray::mmul;
  private static final UnaryOperator<INDArray> SQUARE = x -> x.mul(x);
  private static final BinaryOperator<INDArray> PAIRWISE =
      (a, b) -> Nd4j.expandDims(a, 1).sub(Nd4j.expandDims(b, 0));

  private Tensors() {}

  public static INDArray product(INDArray a, INDArray b) {
    return PRODUCT.apply(a, b);
  }

  public static INDArray columnMeans(INDArray x) {
    return x.mean(false, 0);
  }

  public static INDArray squaredDistances(INDArray a, INDArray b) {
    return PAIRWISE.andThen(SQUARE).andThen(d -> d.sum(2)).apply(a, b);
  }
}
