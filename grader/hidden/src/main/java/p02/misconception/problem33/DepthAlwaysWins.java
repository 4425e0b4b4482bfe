package p02.misconception.problem33;

import java.math.BigInteger;
import p02.hidden.model.Counter;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** DEPTH, whatever the size. */
@Misconception(
    id = "depth-always-wins",
    tasks = {"3.3.6"},
    says = "You always say DEPTH. Compare the two growths for a deep, narrow network.",
    published = true)
final class DepthAlwaysWins implements Mistake<Counter> {
  @Override
  public Counter in(Counter right) {
    return right.order((counts, size) -> BigInteger.ONE);
  }
}
