package p02.problem35;

import java.util.Objects;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** A running mean of gradients, a value that is replaced at each step. */
record Memory(INDArray moment, int steps) {
  static final Memory EMPTY = new Memory(null, 0);

  Memory remember(double decay, INDArray now) {
    var before = Objects.requireNonNullElseGet(moment, () -> Nd4j.zerosLike(now));
    return new Memory(before.mul(decay).addi(now.mul(1 - decay)), Math.incrementExact(steps));
  }

  INDArray corrected(double decay) {
    return moment.div(1 - Math.pow(decay, steps));
  }
}
