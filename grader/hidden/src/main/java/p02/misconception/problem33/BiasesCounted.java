package p02.misconception.problem33;

import java.util.List;
import p02.hidden.model.Counter;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** Biases among the weights, in the number or in a growth. */
@Misconception(
    id = "biases-counted",
    tasks = {"3.3.1", "3.3.4", "3.3.5"},
    says = "Your number of weights holds the biases, too. They have a task of their own.",
    published = true)
final class BiasesCounted implements Mistake<Counter> {
  @Override
  public Counter in(Counter right) {
    return right.weights(size -> right.weightsOf().apply(size).add(right.biasesOf().apply(size)));
  }

  @Override
  public List<Counter> others(Counter right) {
    return List.of(
        right.depth(
            (counts, size) ->
                counts
                    .parametersOf()
                    .of(counts, size.deeper())
                    .subtract(counts.parametersOf().of(counts, size))),
        right.width(
            (counts, size) ->
                counts
                    .parametersOf()
                    .of(counts, size.wider())
                    .subtract(counts.parametersOf().of(counts, size))));
  }
}
