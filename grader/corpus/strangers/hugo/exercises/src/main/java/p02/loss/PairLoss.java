package p02.loss;

import java.util.function.BiFunction;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.check.Guard;

/** A loss of predictions and targets: template method. */
public abstract class PairLoss<R> implements BiFunction<INDArray, INDArray, R> {
  @Override
  public final R apply(INDArray prediction, INDArray target) {
    Guard.shapeOf(prediction).check(target);
    return evaluate(target.sub(prediction));
  }

  protected abstract R evaluate(INDArray residual);

  /** Sum of squares. */
  public static final class Squares extends PairLoss<Double> {
    @Override
    protected Double evaluate(INDArray residual) {
      return residual.mul(residual).sumNumber().doubleValue();
    }
  }

  /** Shares. */
  public static final class Shares extends PairLoss<double[]> {
    @Override
    protected double[] evaluate(INDArray residual) {
      INDArray columns = residual.mul(residual).sum(0);
      double total = columns.sumNumber().doubleValue();
      return (total == 0 ? columns : columns.div(total)).toDoubleVector();
    }
  }
}
