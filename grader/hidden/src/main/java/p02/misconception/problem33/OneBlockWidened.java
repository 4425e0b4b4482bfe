package p02.misconception.problem33;

import java.math.BigInteger;
import p02.hidden.model.Counter;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** (D + 1)² − D². */
@Misconception(
    id = "one-block-widened",
    tasks = {"3.3.5"},
    says =
        "You compared one D × D block of weights with the next larger one. A new unit in every layer changes every block.")
final class OneBlockWidened implements Mistake<Counter> {
  @Override
  public Counter in(Counter right) {
    return right.width((counts, size) -> BigInteger.valueOf(2L * size.width() + 1));
  }
}
