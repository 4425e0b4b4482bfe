package p02.misconception.problem33;

import p02.hidden.Misconception;
import p02.hidden.Mistake;
import p02.hidden.model.Counter;

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
