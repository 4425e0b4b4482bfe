package p02.losses;

import org.nd4j.linalg.api.ndarray.INDArray;
import p02.core.Rule;
import p02.core.Shape;

/** Template method: check first, then compute. */
abstract class CheckedLoss implements Loss {
  private record Pair(Shape prediction, Shape target) {}

  private static final Rule<Pair> ALIKE =
      Rule.that(
          pair -> pair.prediction().equals(pair.target()),
          () -> "prediction and target must have the same shape",
          ShapeMismatch::new);

  @Override
  public final double applyAsDouble(INDArray prediction, INDArray target) {
    check(prediction, target);
    return value(prediction, target);
  }

  @Override
  public final INDArray gradient(INDArray prediction, INDArray target) {
    check(prediction, target);
    return slope(prediction, target);
  }

  /** A hook; whoever overrides it calls super. */
  protected void check(INDArray prediction, INDArray target) {
    ALIKE.check(new Pair(Shape.of(prediction), Shape.of(target)));
  }

  protected abstract double value(INDArray prediction, INDArray target);

  protected abstract INDArray slope(INDArray prediction, INDArray target);
}
