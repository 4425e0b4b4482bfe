package p02.misconception.problem31;

import p02.hidden.model.TwoLayerNetwork;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** No ReLU at the output. */
@Misconception(
    id = "relu-missing-at-output",
    tasks = {"3.1.5", "3.1.6"},
    says =
        "Your output is not passed through the activation function. Read again which neurons of this network use ReLU.",
    published = true)
final class ReluMissingAtOutput implements Mistake<TwoLayerNetwork> {
  @Override
  public TwoLayerNetwork in(TwoLayerNetwork right) {
    return right.last(z -> z);
  }
}
