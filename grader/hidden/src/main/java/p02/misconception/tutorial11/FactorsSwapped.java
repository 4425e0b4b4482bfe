package p02.misconception.tutorial11;

import p02.hidden.model.Arithmetic;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** B A. */
@Misconception(
    id = "factors-swapped",
    tasks = {"1.1.1"},
    says = "You computed B A. The order of the factors matters.",
    published = true)
final class FactorsSwapped implements Mistake<Arithmetic> {
  @Override
  public Arithmetic in(Arithmetic right) {
    return right.product(
        (a, b) -> {
          RowsAndColumns.requireFit(b, a);
          return right.product().apply(b, a);
        });
  }
}
