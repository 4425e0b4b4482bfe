package p02.misconception.tutorial12;

import java.util.Arrays;
import p02.hidden.model.Epochs;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** Filled up with 0, or from the front. */
@Misconception(
    id = "last-batch-padded",
    tasks = {"1.2.4"},
    says =
        "Your last batch is filled up, with zeros or with examples that came before. It may be smaller than the others.")
final class LastBatchPadded implements Mistake<Epochs> {
  @Override
  public Epochs in(Epochs right) {
    return right.cut(
        (order, size) ->
            right.cut().apply(Arrays.copyOf(order, (order.length + size - 1) / size * size), size));
  }
}
