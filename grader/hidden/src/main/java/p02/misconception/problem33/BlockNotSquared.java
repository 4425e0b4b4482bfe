package p02.misconception.problem33;

import java.math.BigInteger;
import p02.hidden.model.Counter;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** D weights between neighbouring hidden layers. */
@Misconception(
    id = "block-not-squared",
    tasks = {"3.3.1"},
    says =
        "Between two hidden layers you count one weight for each unit. How many lines lead from all units of one layer to all of the next?")
final class BlockNotSquared implements Mistake<Counter> {
  @Override
  public Counter in(Counter right) {
    return right.weights(
        size ->
            BigInteger.valueOf((long) size.inputs() + size.outputs() + size.layers() - 1)
                .multiply(BigInteger.valueOf(size.width())));
  }
}
