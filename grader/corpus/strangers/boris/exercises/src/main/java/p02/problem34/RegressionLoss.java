package p02.problem34;

import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;
import p02.util.Tensor;

/** Losses for several outputs at once. */
public final class RegressionLoss {
  private RegressionLoss() {}

  private static INDArray squares(INDArray prediction, INDArray target) {
    if (!prediction.equalShapes(target)) {
      throw new IllegalArgumentException(
          "prediction " + Arrays.toString(prediction.shape()) + " vs. target " + Arrays.toString(target.shape()));
    }
    return Transforms.pow(Tensor.doubles(prediction).sub(Tensor.doubles(target)), 2, false);
  }

  public static double sumOfSquares(INDArray prediction, INDArray target) {
    return squares(prediction, target).sumNumber().doubleValue();
  }

  public static double[] share(INDArray prediction, INDArray target) {
    INDArray byOutput = squares(prediction, target).sum(0);
    double total = byOutput.sumNumber().doubleValue();
    return (total == 0 ? Nd4j.zerosLike(byOutput) : byOutput.div(total)).toDoubleVector();
  }

  /** σ² as [n, d], checked. */
  private static INDArray fullVariance(INDArray prediction, INDArray variance) {
    INDArray full;
    if (variance.rank() == 1 && variance.length() == prediction.size(-1)) {
      full = Tensor.asRows(Tensor.doubles(variance), prediction.size(0));
    } else if (variance.equalShapes(prediction)) {
      full = Tensor.doubles(variance);
    } else {
      throw new IllegalArgumentException(
          "variance " + Arrays.toString(variance.shape()) + " for " + Arrays.toString(prediction.shape()));
    }
    if (!full.gt(0).all()) {
      throw new IllegalArgumentException("variances must be positive: " + variance);
    }
    return full;
  }

  public static double gaussianNegativeLogLikelihood(
      INDArray prediction, INDArray variance, INDArray target) {
    INDArray squares = squares(prediction, target);
    INDArray sigma2 = fullVariance(prediction, variance);
    INDArray logs = Transforms.log(sigma2.mul(2 * Math.PI), true).muli(0.5);
    return logs.addi(squares.divi(sigma2.mul(2))).sumNumber().doubleValue();
  }

  public static INDArray gaussianGradient(INDArray prediction, INDArray variance, INDArray target) {
    squares(prediction, target);
    INDArray sigma2 = fullVariance(prediction, variance);
    INDArray difference = Tensor.doubles(prediction).sub(Tensor.doubles(target));
    return difference.divi(sigma2).castTo(Tensor.real(prediction).dataType());
  }
}
