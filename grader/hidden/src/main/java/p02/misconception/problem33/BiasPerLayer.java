package p02.misconception.problem33;

import java.math.BigInteger;
import p02.hidden.model.Counter;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** One bias for each layer. */
@Misconception(
    id = "bias-per-layer",
    tasks = {"3.3.2"},
    says = "You counted one bias for each layer. How many does a layer of D neurons have?")
final class BiasPerLayer implements Mistake<Counter> {
  @Override
  public Counter in(Counter right) {
    return right.biases(size -> BigInteger.valueOf(size.layers() + 1L));
  }
}
