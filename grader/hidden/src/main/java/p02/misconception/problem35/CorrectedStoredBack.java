package p02.misconception.problem35;

import p02.hidden.Misconception;
import p02.hidden.Mistake;
import p02.hidden.model.AdamParts;
import p02.hidden.model.Rules;

/** m̃ and ṽ stored. */
@Misconception(
    id = "corrected-stored-back",
    tasks = {"3.5.3"},
    says =
        "You store the corrected moments in place of m and v, so that the next step corrects them once more.",
    keeps = "5/9")
final class CorrectedStoredBack implements Mistake<Rules> {
  @Override
  public Rules in(Rules right) {
    AdamParts adam = right.adam();
    return right.adam(adam.storing());
  }
}
