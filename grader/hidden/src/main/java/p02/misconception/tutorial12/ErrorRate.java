package p02.misconception.tutorial12;

import p02.hidden.model.Epochs;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** 1 − accuracy. */
@Misconception(
    id = "error-rate",
    tasks = {"1.2.1"},
    says = "You return the share of wrong answers.",
    published = true)
final class ErrorRate implements Mistake<Epochs> {
  @Override
  public Epochs in(Epochs right) {
    return right.accuracy((z, y) -> 1 - right.accuracy().applyAsDouble(z, y));
  }
}
