package p02.misconception.tutorial12;

import java.util.stream.IntStream;
import p02.hidden.model.Epochs;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** The search for the largest logit begins at the value 0. */
@Misconception(
    id = "largest-from-zero",
    tasks = {"1.2.1"},
    says =
        "You look for the largest logit among those above 0. With which value should the search begin?")
final class LargestFromZero implements Mistake<Epochs> {
  @Override
  public Epochs in(Epochs right) {
    return right.accuracy(
        (z, y) ->
            IntStream.range(0, y.length).filter(i -> largest(z[i]) == y[i]).count()
                / (double) y.length);
  }

  private static int largest(double[] logits) {
    int largest = 0;
    double value = 0;
    for (int i = 0; i < logits.length; i++) {
      largest = logits[i] > value ? i : largest;
      value = Math.max(value, logits[i]);
    }
    return largest;
  }
}
