package p02.misconception.problem33;

import java.math.BigInteger;
import p02.hidden.model.Counter;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** WIDTH, whatever the size. */
@Misconception(
    id = "width-always-wins",
    tasks = {"3.3.6"},
    says = "You always say WIDTH. Compare the two growths for a shallow, wide network.",
    published = true)
final class WidthAlwaysWins implements Mistake<Counter> {
  @Override
  public Counter in(Counter right) {
    return right.order((counts, size) -> BigInteger.ONE.negate());
  }
}
