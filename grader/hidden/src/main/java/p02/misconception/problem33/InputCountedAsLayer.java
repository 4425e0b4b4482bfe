package p02.misconception.problem33;

import p02.hidden.model.Counter;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.hidden.subject.Counts.Size;

/** K − 1 hidden layers. */
@Misconception(
    id = "input-counted-as-layer",
    tasks = {"3.3.1", "3.3.2"},
    says = "You took the inputs for the first of the K hidden layers. Which layers are hidden?")
final class InputCountedAsLayer implements Mistake<Counter> {
  @Override
  public Counter in(Counter right) {
    return right
        .weights(size -> right.weightsOf().apply(shallower(size)))
        .biases(size -> right.biasesOf().apply(shallower(size)));
  }

  private static Size shallower(Size size) {
    return new Size(size.inputs(), size.outputs(), size.layers() - 1, size.width());
  }
}
