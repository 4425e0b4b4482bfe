package p02.misconception.tutorial12;

import p02.hidden.model.Epochs;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** The last one. */
@Misconception(
    id = "last-epoch-for-best",
    tasks = {"1.2.2"},
    says = "You always name the last epoch. Validation accuracy can fall again.",
    published = true)
final class LastEpochForBest implements Mistake<Epochs> {
  @Override
  public Epochs in(Epochs right) {
    return right.best(accuracies -> accuracies.length);
  }
}
