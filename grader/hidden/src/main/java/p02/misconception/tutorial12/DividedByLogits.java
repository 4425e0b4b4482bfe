package p02.misconception.tutorial12;

import p02.hidden.model.Epochs;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** Divided by all entries. */
@Misconception(
    id = "divided-by-logits",
    tasks = {"1.2.1"},
    says = "You divide by the number of logits. How many examples are there?",
    published = true)
final class DividedByLogits implements Mistake<Epochs> {
  @Override
  public Epochs in(Epochs right) {
    return right.accuracy((z, y) -> right.accuracy().applyAsDouble(z, y) / z[0].length);
  }
}
