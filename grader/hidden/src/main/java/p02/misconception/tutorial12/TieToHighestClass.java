package p02.misconception.tutorial12;

import java.util.stream.IntStream;
import p02.hidden.model.Epochs;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** The last of several largest. */
@Misconception(
    id = "tie-to-highest-class",
    tasks = {"1.2.1"},
    says =
        "Where several logits are the largest you choose the last one; the first one is asked for.",
    published = true)
final class TieToHighestClass implements Mistake<Epochs> {
  @Override
  public Epochs in(Epochs right) {
    return right.accuracy(
        (z, y) ->
            IntStream.range(0, y.length).filter(i -> last(z[i]) == y[i]).count()
                / (double) y.length);
  }

  private static int last(double[] logits) {
    int last = 0;
    for (int i = 1; i < logits.length; i++) {
      last = logits[i] >= logits[last] ? i : last;
    }
    return last;
  }
}
