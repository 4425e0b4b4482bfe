package p02.misconception.tutorial12;

import java.util.Arrays;
import p02.hidden.model.Epochs;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** What is left over is lost. */
@Misconception(
    id = "last-batch-dropped",
    tasks = {"1.2.4"},
    says = "The examples that do not fill a batch are lost. The last batch may be smaller.")
final class LastBatchDropped implements Mistake<Epochs> {
  @Override
  public Epochs in(Epochs right) {
    return right.cut(
        (order, size) -> right.cut().apply(Arrays.copyOf(order, order.length / size * size), size));
  }
}
