package p02.losses;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;
import p02.core.Rule;

/** -log p. */
public final class GaussianLikelihood extends CheckedLoss {
  private static final Rule<INDArray> POSITIVE =
      Rule.that(v -> v.gt(0).castTo(org.nd4j.linalg.api.buffer.DataType.INT).sumNumber().longValue() == v.length(), () -> "variances must be positive");

  private final INDArray variance;

  public GaussianLikelihood(INDArray variance) {
    this.variance = POSITIVE.passed(variance);
  }

  @Override
  protected void check(INDArray prediction, INDArray target) {
    super.check(prediction, target);
    Spread.of(variance, prediction);
  }

  @Override
  protected double value(INDArray prediction, INDArray target) {
    INDArray all = Spread.of(variance, prediction).over(variance, prediction);
    INDArray logs = Transforms.log(all.mul(2 * Math.PI)).muli(0.5);
    INDArray squares = Transforms.pow(target.sub(prediction), 2).divi(all.mul(2));
    return logs.addi(squares).sumNumber().doubleValue();
  }

  @Override
  protected INDArray slope(INDArray prediction, INDArray target) {
    return prediction.sub(target).divi(Spread.of(variance, prediction).over(variance, prediction));
  }
}
