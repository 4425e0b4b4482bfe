package p02.misconception.tutorial12;

import p02.hidden.model.Epochs;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** 0.3 for 30. */
@Misconception(
    id = "improvement-as-fraction",
    tasks = {"1.2.3"},
    says = "You return a fraction; percentage points are asked for.",
    published = true)
final class ImprovementAsFraction implements Mistake<Epochs> {
  @Override
  public Epochs in(Epochs right) {
    return right.gain((a, from, to) -> right.gain().of(a, from, to) / 100);
  }
}
