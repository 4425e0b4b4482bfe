package p02.misconception.problem35;

import p02.hidden.Misconception;
import p02.hidden.Mistake;
import p02.hidden.model.AdamParts;
import p02.hidden.model.Rules;

/** β and γ exchanged. */
@Misconception(
    id = "decays-swapped",
    tasks = {"3.5.3"},
    says = "You used β where γ belongs and γ where β belongs. Which moment has which decay?",
    published = true)
final class DecaysSwapped implements Mistake<Rules> {
  @Override
  public Rules in(Rules right) {
    AdamParts adam = right.adam();
    return right.adam(adam.swapped());
  }
}
