package p02.misconception.problem33;

import p02.hidden.Misconception;
import p02.hidden.Mistake;
import p02.hidden.model.Counter;

/** Biases among the weights. */
@Misconception(
    id = "biases-counted",
    tasks = {"3.3.1"},
    says = "Your number of weights holds the biases, too. They have a task of their own.",
    published = true)
final class BiasesCounted implements Mistake<Counter> {
  @Override
  public Counter in(Counter right) {
    return right.weights(size -> right.weightsOf().apply(size).add(right.biasesOf().apply(size)));
  }
}
