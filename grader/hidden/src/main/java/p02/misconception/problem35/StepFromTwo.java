package p02.misconception.problem35;

import p02.hidden.Misconception;
import p02.hidden.Mistake;
import p02.hidden.model.Rules;

/** t = 2 in the first step. */
@Misconception(
    id = "step-from-two",
    tasks = {"3.5.3"},
    says =
        "Your step counter is 2 in the first step already. Look where it begins and where it rises.")
final class StepFromTwo implements Mistake<Rules> {
  @Override
  public Rules in(Rules right) {
    return right.adam(right.adam().counting(1, 1));
  }
}
