package p02.misconception.tutorial12;

import p02.hidden.model.Epochs;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** As many batches as each should hold. */
@Misconception(
    id = "size-taken-as-number",
    tasks = {"1.2.4"},
    says = "You make as many batches as each of them should hold.")
final class SizeTakenAsNumber implements Mistake<Epochs> {
  @Override
  public Epochs in(Epochs right) {
    return right.cut(
        (order, size) -> {
          int each = (order.length + size - 1) / size;
          return right.cut().apply(order, each);
        });
  }
}
