package p02.tutorial11;

import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Three operators. */
public final class Tensors {
  private enum Binary implements BinaryOperator<INDArray> {
    PRODUCT(INDArray::mmul),
    DISTANCE(
        (a, b) -> {
          INDArray left = a.reshape(a.size(0), 1, a.size(1));
          INDArray right = b.reshape(1, b.size(0), b.size(1));
          UnaryOperator<INDArray> square = d -> d.mul(d);
          return square.apply(left.sub(right)).sum(2);
        });

    private final BinaryOperator<INDArray> delegate;

    Binary(BinaryOperator<INDArray> delegate) {
      this.delegate = delegate;
    }

    @Override
    public INDArray apply(INDArray a, INDArray b) {
      return delegate.apply(a, b);
    }
  }

  private Tensors() {}

  public static INDArray product(INDArray a, INDArray b) {
    return Binary.PRODUCT.apply(a, b);
  }

  public static INDArray columnMeans(INDArray x) {
    return x.mean(0);
  }

  public static INDArray squaredDistances(INDArray a, INDArray b) {
    return Binary.DISTANCE.apply(a, b);
  }
}
