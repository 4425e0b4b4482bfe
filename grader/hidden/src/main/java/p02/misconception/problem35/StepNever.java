package p02.misconception.problem35;

import p02.hidden.Misconception;
import p02.hidden.Mistake;
import p02.hidden.model.AdamParts;
import p02.hidden.model.Rules;

/** t = 1 for ever. */
@Misconception(
    id = "step-never",
    tasks = {"3.5.3"},
    says = "Your step counter stays at 1: the bias correction never gets weaker.")
final class StepNever implements Mistake<Rules> {
  @Override
  public Rules in(Rules right) {
    AdamParts adam = right.adam();
    return right.adam(adam.counting(1, 0));
  }
}
