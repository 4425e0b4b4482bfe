package p02.misconception.problem33;

import java.math.BigInteger;
import p02.hidden.model.Counter;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** No output layer. */
@Misconception(
    id = "output-weights-forgotten",
    tasks = {"3.3.1"},
    says = "The weights that lead to the outputs are missing from your number.")
final class OutputWeightsForgotten implements Mistake<Counter> {
  @Override
  public Counter in(Counter right) {
    return right.weights(
        size ->
            right
                .weightsOf()
                .apply(size)
                .subtract(BigInteger.valueOf((long) size.width() * size.outputs())));
  }
}
