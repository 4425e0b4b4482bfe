package p02.misconception.problem33;

import p02.hidden.model.Counter;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** Parameters without biases. */
@Misconception(
    id = "biases-forgotten",
    tasks = {"3.3.3"},
    says = "Your number of parameters is the number of weights. What else is learned?",
    published = true)
final class BiasesForgotten implements Mistake<Counter> {
  @Override
  public Counter in(Counter right) {
    return right.parameters((counts, size) -> counts.weightsOf().apply(size));
  }
}
