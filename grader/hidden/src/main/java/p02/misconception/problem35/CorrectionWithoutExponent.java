package p02.misconception.problem35;

import p02.hidden.model.AdamParts;
import p02.hidden.model.UpdateRules;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** 1 − β for 1 − β^t. */
@Misconception(
    id = "correction-without-exponent",
    tasks = {"3.5.3"},
    says =
        "Your bias correction is the same in every step. What should become of it as steps go by?",
    keeps = "5/9",
    published = true)
final class CorrectionWithoutExponent implements Mistake<UpdateRules> {
  @Override
  public UpdateRules in(UpdateRules right) {
    AdamParts adam = right.adam();
    return right.adam(
        adam.corrections((m, decay, t) -> m / (1 - decay), (v, decay, t) -> v / (1 - decay)));
  }
}
