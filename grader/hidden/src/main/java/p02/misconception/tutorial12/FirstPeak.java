package p02.misconception.tutorial12;

import java.util.stream.IntStream;
import p02.hidden.model.Epochs;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** Where it first falls. */
@Misconception(
    id = "first-peak",
    tasks = {"1.2.2"},
    says = "You stop where accuracy falls for the first time. It may rise higher later on.",
    published = true)
final class FirstPeak implements Mistake<Epochs> {
  @Override
  public Epochs in(Epochs right) {
    return right.best(
        accuracies ->
            IntStream.range(1, accuracies.length)
                .filter(i -> accuracies[i] < accuracies[i - 1])
                .findFirst()
                .orElse(accuracies.length));
  }
}
