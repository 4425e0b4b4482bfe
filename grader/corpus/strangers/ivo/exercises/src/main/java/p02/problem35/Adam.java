package p02.problem35;

import java.util.function.BinaryOperator;
import java.util.function.DoubleFunction;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;
import p02.fp.Pair;

/** Adam, with the letters of Understanding Deep Learning. */
public final class Adam implements Optimizer {
  /** All that Adam remembers. */
  private record Memory(INDArray m, INDArray v, int t) {
    static Memory blank(INDArray like) {
      return new Memory(like.mul(0), like.mul(0), 0);
    }
  }

  private final double learningRate;
  private final double epsilon;
  private final double beta;
  private final double gamma;
  private Mealy<INDArray, INDArray> machine;

  public Adam(double learningRate, double beta, double gamma, double epsilon) {
    this.learningRate = learningRate;
    this.beta = beta;
    this.gamma = gamma;
    this.epsilon = epsilon;
    this.machine = g -> Mealy.unfold(Memory.blank(g), this::transition).feed(g);
  }

  private Pair<INDArray, Memory> transition(Memory old, INDArray g) {
    DoubleFunction<BinaryOperator<INDArray>> blend = b -> (x, y) -> x.mul(b).add(y.mul(1 - b));
    Memory now =
        new Memory(
            blend.apply(beta).apply(old.m(), g),
            blend.apply(gamma).apply(old.v(), g.mul(g)),
            old.t() + 1);
    INDArray first = now.m().div(1 - Math.pow(beta, now.t()));
    INDArray second = now.v().div(1 - Math.pow(gamma, now.t()));
    return Pair.of(first.mul(learningRate).div(Transforms.sqrt(second).add(epsilon)), now);
  }

  @Override
  public void step(INDArray parameters, INDArray gradient) {
    machine =
        machine
            .feed(gradient)
            .mapFirst(parameters::subi)
            .second();
  }
}
