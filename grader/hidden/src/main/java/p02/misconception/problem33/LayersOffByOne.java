package p02.misconception.problem33;

import p02.hidden.model.Counter;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** K·D² where K − 1 blocks are. */
@Misconception(
    id = "layers-off-by-one",
    tasks = {"3.3.1"},
    says =
        "You count as many blocks of weights between hidden layers as there are hidden layers. Draw K = 1: how many are there?",
    published = true)
final class LayersOffByOne implements Mistake<Counter> {
  @Override
  public Counter in(Counter right) {
    return right.weights(size -> right.weightsOf().apply(size.deeper()));
  }
}
