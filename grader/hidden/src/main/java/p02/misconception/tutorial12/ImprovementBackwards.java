package p02.misconception.tutorial12;

import p02.hidden.model.Epochs;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** From − to. */
@Misconception(
    id = "improvement-backwards",
    tasks = {"1.2.3"},
    says = "Your sign is the other way round: an accuracy that rises is an improvement.",
    published = true)
final class ImprovementBackwards implements Mistake<Epochs> {
  @Override
  public Epochs in(Epochs right) {
    return right.gain((a, from, to) -> -right.gain().of(a, from, to));
  }
}
