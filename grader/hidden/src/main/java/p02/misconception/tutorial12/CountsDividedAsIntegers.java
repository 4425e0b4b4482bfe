package p02.misconception.tutorial12;

import p02.hidden.model.Epochs;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** Division of two whole numbers. */
@Misconception(
    id = "counts-divided-as-integers",
    tasks = {"1.2.1"},
    says =
        "You divide two whole numbers, so that everything between 0 and 1 becomes 0. Which type must one of them have?",
    published = true)
final class CountsDividedAsIntegers implements Mistake<Epochs> {
  @Override
  public Epochs in(Epochs right) {
    return right.accuracy((z, y) -> Math.floor(right.accuracy().applyAsDouble(z, y)));
  }
}
