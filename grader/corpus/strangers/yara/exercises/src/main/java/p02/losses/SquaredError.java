package p02.losses;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/** The sum of squares. */
public final class SquaredError extends CheckedLoss {
  public double[] byOutput(INDArray prediction, INDArray target) {
    check(prediction, target);
    return squares(prediction, target).sum(0).toDoubleVector();
  }

  private static INDArray squares(INDArray prediction, INDArray target) {
    return Transforms.pow(target.sub(prediction), 2, false);
  }

  @Override
  protected double value(INDArray prediction, INDArray target) {
    return squares(prediction, target).sumNumber().doubleValue();
  }

  @Override
  protected INDArray slope(INDArray prediction, INDArray target) {
    return prediction.sub(target).muli(2);
  }
}
