package p02.misconception.problem33;

import p02.hidden.model.Counter;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** The new total for the growth. */
@Misconception(
    id = "total-for-growth",
    tasks = {"3.3.4", "3.3.5"},
    says = "You return how many weights the larger network has, not how many it has more.",
    published = true)
final class TotalForGrowth implements Mistake<Counter> {
  @Override
  public Counter in(Counter right) {
    return right
        .depth((counts, size) -> counts.weightsOf().apply(size.deeper()))
        .width((counts, size) -> counts.weightsOf().apply(size.wider()));
  }
}
