package p02.misconception.tutorial12;

import p02.hidden.model.Epochs;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** What is reached. */
@Misconception(
    id = "accuracy-for-improvement",
    tasks = {"1.2.3"},
    says = "You return what is reached in the end. How much of it is new?",
    published = true)
final class AccuracyForImprovement implements Mistake<Epochs> {
  @Override
  public Epochs in(Epochs right) {
    return right.gain((a, from, to) -> 100 * a[to - 1]);
  }
}
