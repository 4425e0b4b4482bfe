package p02.optim;

import java.util.function.UnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** An exponential moving average of something about the gradient. */
public final class Moment {
  private final double decay;
  private final UnaryOperator<INDArray> feature;
  private INDArray mean;
  private int steps;

  public Moment(double decay, UnaryOperator<INDArray> feature) {
    this.decay = decay;
    this.feature = feature;
  }

  public INDArray update(INDArray gradient) {
    if (mean == null) {
      mean = Nd4j.zerosLike(gradient);
    }
    steps++;
    mean.muli(decay).addi(feature.apply(gradient).mul(1 - decay));
    return mean.dup();
  }

  public INDArray corrected() {
    return mean.div(1 - Math.pow(decay, steps));
  }
}
