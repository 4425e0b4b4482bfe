package p02.misconception.tutorial12;

import java.util.Arrays;
import p02.hidden.model.Epochs;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** The smallest. */
@Misconception(
    id = "smallest-logit",
    tasks = {"1.2.1"},
    says = "You look for the smallest logit. Which class does a network prefer?",
    published = true)
final class SmallestLogit implements Mistake<Epochs> {
  @Override
  public Epochs in(Epochs right) {
    return right.accuracy(
        (z, y) ->
            right
                .accuracy()
                .applyAsDouble(
                    Arrays.stream(z)
                        .map(row -> Arrays.stream(row).map(each -> -each).toArray())
                        .toArray(double[][]::new),
                    y));
  }
}
