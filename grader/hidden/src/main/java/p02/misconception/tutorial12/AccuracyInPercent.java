package p02.misconception.tutorial12;

import p02.hidden.model.Epochs;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** 100 times as much. */
@Misconception(
    id = "accuracy-in-percent",
    tasks = {"1.2.1"},
    says = "Your accuracy is in percent; a fraction is asked for.",
    published = true)
final class AccuracyInPercent implements Mistake<Epochs> {
  @Override
  public Epochs in(Epochs right) {
    return right.accuracy((z, y) -> 100 * right.accuracy().applyAsDouble(z, y));
  }
}
