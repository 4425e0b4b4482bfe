package p02.misconception.tutorial12;

import java.util.Arrays;
import p02.hidden.Misconception;
import p02.hidden.Mistake;
import p02.hidden.model.Epochs;

/** Filled up from the front. */
@Misconception(
    id = "last-batch-wrapped",
    tasks = {"1.2.4"},
    says =
        "Your last batch begins anew with the first examples, which then come twice. It may be smaller than the others.")
final class LastBatchWrapped implements Mistake<Epochs> {
  @Override
  public Epochs in(Epochs right) {
    return right.cut(
        (order, size) -> {
          int[] longer = Arrays.copyOf(order, (order.length + size - 1) / size * size);
          Arrays.setAll(longer, i -> order[i % order.length]);
          return right.cut().apply(longer, size);
        });
  }
}
