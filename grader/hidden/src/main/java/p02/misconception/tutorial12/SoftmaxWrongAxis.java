package p02.misconception.tutorial12;

import p02.hidden.model.Epochs;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** Each column adds up to 1. */
@Misconception(
    id = "softmax-wrong-axis",
    tasks = {"1.2.1"},
    says =
        "Your softmax runs over the examples: each column adds up to 1, not each row. And does it change which logit is the largest?",
    published = true)
final class SoftmaxWrongAxis implements Mistake<Epochs> {
  @Override
  public Epochs in(Epochs right) {
    return right.accuracy((z, y) -> right.accuracy().applyAsDouble(Softmax.ofColumns(z), y));
  }
}
