package p02.losses;

import java.util.Arrays;
import java.util.function.BiPredicate;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.core.Shape;

/** Strategy: what the shape of a variance means. */
enum Spread {
  FOR_ALL((variance, prediction) -> variance.rank() == 1 && variance.size(0) == prediction.size(1)) {
    @Override
    INDArray over(INDArray variance, INDArray prediction) {
      return variance.reshape(1, variance.length()).broadcast(prediction.shape());
    }
  },
  FOR_EACH((variance, prediction) -> variance.equals(prediction)) {
    @Override
    INDArray over(INDArray variance, INDArray prediction) {
      return variance;
    }
  };

  private final BiPredicate<Shape, Shape> fits;

  Spread(BiPredicate<Shape, Shape> fits) {
    this.fits = fits;
  }

  abstract INDArray over(INDArray variance, INDArray prediction);

  static Spread of(INDArray variance, INDArray prediction) {
    Shape v = Shape.of(variance);
    Shape p = Shape.of(prediction);
    return Arrays.stream(values())
        .filter(spread -> spread.fits.test(v, p))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("variance %s for prediction %s".formatted(v, p)));
  }
}
