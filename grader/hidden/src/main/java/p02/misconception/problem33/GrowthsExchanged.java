package p02.misconception.problem33;

import p02.hidden.model.Counter;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** The smaller growth. */
@Misconception(
    id = "growths-exchanged",
    tasks = {"3.3.6"},
    says = "You name the growth that adds fewer weights. Check your comparison with one example.")
final class GrowthsExchanged implements Mistake<Counter> {
  @Override
  public Counter in(Counter right) {
    return right.order((counts, size) -> right.order().of(counts, size).negate());
  }
}
