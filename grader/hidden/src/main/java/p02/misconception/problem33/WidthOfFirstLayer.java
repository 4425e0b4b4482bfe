package p02.misconception.problem33;

import java.math.BigInteger;
import java.util.List;
import p02.hidden.model.Counter;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** Only the first hidden layer widened. */
@Misconception(
    id = "width-of-first-layer",
    tasks = {"3.3.5"},
    says =
        "You counted the new weights of the first hidden layer alone. Follow the new units through all layers.")
final class WidthOfFirstLayer implements Mistake<Counter> {
  @Override
  public Counter in(Counter right) {
    return right.width((counts, size) -> BigInteger.valueOf((long) size.inputs() + size.width()));
  }

  @Override
  public List<Counter> others(Counter right) {
    return List.of(
        right.width(
            (counts, size) ->
                BigInteger.valueOf(
                    (long) size.inputs() + (size.layers() == 1 ? size.outputs() : size.width()))));
  }
}
