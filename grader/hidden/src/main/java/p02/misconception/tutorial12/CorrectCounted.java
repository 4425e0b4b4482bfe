package p02.misconception.tutorial12;

import p02.hidden.model.Epochs;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** The number of right answers. */
@Misconception(
    id = "correct-counted",
    tasks = {"1.2.1"},
    says = "You return how many are right, not what part of all.",
    published = true)
final class CorrectCounted implements Mistake<Epochs> {
  @Override
  public Epochs in(Epochs right) {
    return right.accuracy((z, y) -> y.length * right.accuracy().applyAsDouble(z, y));
  }
}
