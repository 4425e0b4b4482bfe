package p02.misconception.tutorial12;

import java.util.Arrays;
import p02.hidden.model.Epochs;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** Nothing is better than 0. */
@Misconception(
    id = "best-from-above-zero",
    tasks = {"1.2.2"},
    says =
        "If no accuracy is above 0, you find no best epoch. With which one should the search begin?",
    published = true)
final class BestFromAboveZero implements Mistake<Epochs> {
  @Override
  public Epochs in(Epochs right) {
    return right.best(
        accuracies ->
            Arrays.stream(accuracies).allMatch(each -> each == 0)
                ? right.best().applyAsInt(new double[1]) - 1
                : right.best().applyAsInt(accuracies));
  }
}
