package p02.misconception.tutorial12;

import java.util.stream.IntStream;
import p02.hidden.model.Epochs;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** The mean probability of the label. */
@Misconception(
    id = "probability-of-label",
    tasks = {"1.2.1"},
    says =
        "You average how sure the network is of the label. Accuracy counts: each answer is right or wrong.",
    published = true)
final class ProbabilityOfLabel implements Mistake<Epochs> {
  @Override
  public Epochs in(Epochs right) {
    return right.accuracy(
        (z, y) ->
            IntStream.range(0, y.length)
                .mapToDouble(i -> Softmax.of(z[i])[(int) y[i]])
                .average()
                .orElse(Double.NaN));
  }
}
