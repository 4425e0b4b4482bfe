package p02.misconception.problem33;

import java.math.BigInteger;
import p02.hidden.model.Counter;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** Only one inner layer widened: 2 D. */
@Misconception(
    id = "one-layer-widened",
    tasks = {"3.3.5"},
    says =
        "You widened one hidden layer and left the others as they were. Read again which layers get the new unit.")
final class OneLayerWidened implements Mistake<Counter> {
  @Override
  public Counter in(Counter right) {
    return right.width((counts, size) -> BigInteger.valueOf(2L * size.width()));
  }
}
