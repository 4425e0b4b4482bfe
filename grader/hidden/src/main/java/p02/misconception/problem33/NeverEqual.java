package p02.misconception.problem33;

import java.math.BigInteger;
import p02.hidden.model.Counter;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** WIDTH in a tie. */
@Misconception(
    id = "never-equal",
    tasks = {"3.3.6"},
    says = "You never say EQUAL. What if both add the same number of weights?",
    published = true)
final class NeverEqual implements Mistake<Counter> {
  @Override
  public Counter in(Counter right) {
    return right.order(
        (counts, size) ->
            right.order().of(counts, size).signum() > 0 ? BigInteger.ONE : BigInteger.ONE.negate());
  }
}
