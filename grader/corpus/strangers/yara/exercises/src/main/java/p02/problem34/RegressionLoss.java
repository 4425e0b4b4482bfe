package p02.problem34;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.core.Task;
import p02.losses.GaussianLikelihood;
import p02.losses.Loss;
import p02.losses.SquaredError;

/** A facade of the losses. */
@Task({"3.4.4", "3.4.5", "3.4.6", "3.4.7"})
public final class RegressionLoss {
  private static final SquaredError SQUARES = new SquaredError();
  private static final Function<INDArray, Loss> GAUSSIAN = GaussianLikelihood::new;

  private RegressionLoss() {}

  public static double sumOfSquares(INDArray prediction, INDArray target) {
    return SQUARES.applyAsDouble(prediction, target);
  }

  public static double[] share(INDArray prediction, INDArray target) {
    double[] parts = SQUARES.byOutput(prediction, target);
    return Arrays.stream(parts)
        .boxed()
        .collect(
            Collectors.teeing(
                Collectors.summingDouble(Double::doubleValue),
                Collector.<Double, DoubleStream.Builder, DoubleStream>of(
                    DoubleStream::builder,
                    DoubleStream.Builder::accept,
                    (left, right) -> {
                      right.build().forEach(left);
                      return left;
                    },
                    DoubleStream.Builder::build),
                (total, each) -> each.map(p -> total == 0 ? 0 : p / total).toArray()));
  }

  public static double gaussianNegativeLogLikelihood(
      INDArray prediction, INDArray variance, INDArray target) {
    return GAUSSIAN.apply(variance).applyAsDouble(prediction, target);
  }

  public static INDArray gaussianGradient(INDArray prediction, INDArray variance, INDArray target) {
    return GAUSSIAN.apply(variance).gradient(prediction, target);
  }
}
