package p02.misconception.tutorial12;

import java.util.Arrays;
import p02.hidden.model.Epochs;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** examples / size + 1 batches, whatever is left over. */
@Misconception(
    id = "empty-last-batch",
    tasks = {"1.2.4"},
    says =
        "Where the batches come out even you add an empty one. How many are there if nothing is left over?")
final class EmptyLastBatch implements Mistake<Epochs> {
  @Override
  public Epochs in(Epochs right) {
    return right.cut(
        (order, size) -> {
          int[][] batches = right.cut().apply(order, size);
          int number = order.length / size + 1;
          int[][] more = Arrays.copyOf(batches, Math.max(number, batches.length));
          if (number > batches.length) {
            more[batches.length] = new int[0];
          }
          return more;
        });
  }
}
