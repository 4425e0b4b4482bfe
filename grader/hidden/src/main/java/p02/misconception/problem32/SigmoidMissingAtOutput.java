package p02.misconception.problem32;

import p02.hidden.model.TwoLayerNetwork;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** No sigmoid at the output. */
@Misconception(
    id = "sigmoid-missing-at-output",
    tasks = {"3.2.4", "3.2.5"},
    says =
        "Your output is not passed through the activation function. Read again which neurons of this network use the sigmoid.",
    published = true)
final class SigmoidMissingAtOutput implements Mistake<TwoLayerNetwork> {
  @Override
  public TwoLayerNetwork in(TwoLayerNetwork right) {
    return right.last(z -> z);
  }
}
