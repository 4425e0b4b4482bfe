package p02.misconception.problem33;

import java.util.List;
import p02.hidden.model.Counter;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.hidden.subject.Counts.Size;

/** Inputs and outputs exchanged, in the number of biases or where it is asked for. */
@Misconception(
    id = "inputs-outputs-exchanged",
    tasks = {"3.3.2", "3.3.3"},
    says =
        "You gave the inputs the biases that belong to the outputs. In which order do the arguments stand?")
final class InputsOutputsExchanged implements Mistake<Counter> {
  @Override
  public Counter in(Counter right) {
    return right.biases(size -> right.biasesOf().apply(exchanged(size)));
  }

  @Override
  public List<Counter> others(Counter right) {
    return List.of(
        right.parameters(
            (counts, size) ->
                counts.weightsOf().apply(size).add(counts.biasesOf().apply(exchanged(size)))));
  }

  private static Size exchanged(Size size) {
    return new Size(size.outputs(), size.inputs(), size.layers(), size.width());
  }
}
