package p02.misconception.problem33;

import java.math.BigInteger;
import p02.hidden.model.Counter;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** K·D biases. */
@Misconception(
    id = "output-bias-forgotten",
    tasks = {"3.3.2"},
    says = "The biases of the outputs are missing from your number. Which neurons have a bias?",
    published = true)
final class OutputBiasForgotten implements Mistake<Counter> {
  @Override
  public Counter in(Counter right) {
    return right.biases(
        size -> right.biasesOf().apply(size).subtract(BigInteger.valueOf(size.outputs())));
  }
}
