package p02.problem34;

import org.nd4j.linalg.api.ndarray.INDArray;
import p02.loss.Gaussian;
import p02.loss.PairLoss;
import p02.loss.Triple;

/** Facade. */
public final class RegressionLoss {
  private RegressionLoss() {}

  public static double sumOfSquares(INDArray prediction, INDArray target) {
    return new PairLoss.Squares().apply(prediction, target);
  }

  public static double[] share(INDArray prediction, INDArray target) {
    return new PairLoss.Shares().andThen(double[]::clone).apply(prediction, target);
  }

  public static double gaussianNegativeLogLikelihood(
      INDArray prediction, INDArray variance, INDArray target) {
    return Gaussian.NLL.apply(new Triple<>(prediction, variance, target));
  }

  public static INDArray gaussianGradient(INDArray prediction, INDArray variance, INDArray target) {
    return Gaussian.GRADIENT.apply(new Triple<>(prediction, variance, target));
  }
}
