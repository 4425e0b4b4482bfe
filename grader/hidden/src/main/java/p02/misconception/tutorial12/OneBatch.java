package p02.misconception.tutorial12;

import p02.hidden.model.Epochs;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** Everything at once. */
@Misconception(
    id = "one-batch",
    tasks = {"1.2.4"},
    says = "You make one batch of everything. How many examples should it hold?")
final class OneBatch implements Mistake<Epochs> {
  @Override
  public Epochs in(Epochs right) {
    return right.cut((order, size) -> new int[][] {order});
  }
}
