package p02.misconception.tutorial12;

import java.util.stream.IntStream;
import p02.hidden.model.Epochs;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** The last epoch that was better than the one before. */
@Misconception(
    id = "compared-with-previous",
    tasks = {"1.2.2"},
    says = "You compare each epoch with the one before it. It must be better than the best so far.")
final class ComparedWithPrevious implements Mistake<Epochs> {
  @Override
  public Epochs in(Epochs right) {
    return right.best(
        accuracies ->
            IntStream.range(1, accuracies.length)
                    .filter(i -> accuracies[i] > accuracies[i - 1])
                    .max()
                    .orElse(0)
                + 1);
  }
}
