package p02.misconception.tutorial12;

import p02.hidden.model.Epochs;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** A mean. */
@Misconception(
    id = "improvement-per-epoch",
    tasks = {"1.2.3"},
    says = "You divide by the number of epochs between. The whole gain is asked for.",
    published = true)
final class ImprovementPerEpoch implements Mistake<Epochs> {
  @Override
  public Epochs in(Epochs right) {
    return right.gain((a, from, to) -> right.gain().of(a, from, to) / (to - from));
  }
}
