package p02.misconception.problem33;

import java.math.BigInteger;
import p02.hidden.model.Counter;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** Biases for the inputs, too. */
@Misconception(
    id = "input-biases-counted",
    tasks = {"3.3.2"},
    says = "You gave the inputs biases. An input is a number, not a neuron.",
    published = true)
final class InputBiasesCounted implements Mistake<Counter> {
  @Override
  public Counter in(Counter right) {
    return right.biases(
        size -> right.biasesOf().apply(size).add(BigInteger.valueOf(size.inputs())));
  }
}
