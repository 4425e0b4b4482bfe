package p02.problem34;

import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.BooleanIndexing;
import org.nd4j.linalg.indexing.conditions.Conditions;
import org.nd4j.linalg.ops.transforms.Transforms;
import p02.nd.Arrays4j;

/** Losses for several outputs. */
public final class RegressionLoss {
  private RegressionLoss() {}

  private static INDArray squares(INDArray prediction, INDArray target) {
    Arrays4j.sameShape(prediction, target);
    return Transforms.pow(target.sub(prediction), 2, false);
  }

  public static double sumOfSquares(INDArray prediction, INDArray target) {
    Arrays4j.sameShape(prediction, target);
    double d = target.sub(prediction).norm2Number().doubleValue();
    return d * d;
  }

  public static double[] share(INDArray prediction, INDArray target) {
    INDArray perOutput = squares(prediction, target).castTo(DataType.DOUBLE).sum(0);
    double total = perOutput.sumNumber().doubleValue();
    if (total == 0) {
      return Nd4j.zeros(DataType.DOUBLE, prediction.columns()).toDoubleVector();
    }
    return perOutput.divi(total).toDoubleVector();
  }

  /** The variance in the shape of the prediction. */
  private static INDArray full(INDArray prediction, INDArray variance, INDArray target) {
    Arrays4j.sameShape(prediction, target);
    boolean forAll = variance.rank() == 1 && variance.length() == prediction.size(1);
    Arrays4j.check(
        forAll || variance.equalShapes(prediction),
        "variance %s does not fit prediction %s", variance, prediction);
    Arrays4j.check(
        !variance.isNaN().any() && BooleanIndexing.and(variance, Conditions.greaterThan(0)),
        "every variance must be positive");
    INDArray v = variance.castTo(prediction.dataType());
    return forAll
        ? Nd4j.create(prediction.dataType(), prediction.shape()).addiRowVector(v)
        : v.dup();
  }

  public static double gaussianNegativeLogLikelihood(
      INDArray prediction, INDArray variance, INDArray target) {
    INDArray v = full(prediction, variance, target);
    INDArray logs = Transforms.log(v.mul(2 * Math.PI)).muli(0.5);
    return logs.addi(squares(prediction, target).divi(v.mul(2))).sumNumber().doubleValue();
  }

  public static INDArray gaussianGradient(INDArray prediction, INDArray variance, INDArray target) {
    INDArray v = full(prediction, variance, target);
    return prediction.sub(target).divi(v);
  }
}
