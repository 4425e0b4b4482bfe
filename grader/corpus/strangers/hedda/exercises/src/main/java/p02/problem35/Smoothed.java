package p02.problem35;

import java.util.function.Function;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** A running mean. */
final class Smoothed implements StepRule {
  private interface Memory {
    INDArray recall(INDArray like);
  }

  private final double decay;
  private final Function<INDArray, INDArray> before;
  private Memory memory = Nd4j::zerosLike;

  Smoothed(double decay, Function<INDArray, INDArray> before) {
    this.decay = decay;
    this.before = before;
  }

  @Override
  public INDArray direction(INDArray gradient) {
    INDArray value =
        memory.recall(gradient).mul(decay).add(before.apply(gradient).mul(1 - decay));
    memory = like -> value;
    return value.dup();
  }
}
