package p02.misconception.problem35;

import p02.hidden.model.AdamParts;
import p02.hidden.model.UpdateRules;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** No bias correction. */
@Misconception(
    id = "no-bias-correction",
    tasks = {"3.5.3"},
    says =
        "You use m and v as they are. The bias correction is missing: what are they after the first"
            + " step, if both began at 0?",
    keeps = "5/9",
    published = true)
final class NoBiasCorrection implements Mistake<UpdateRules> {
  @Override
  public UpdateRules in(UpdateRules right) {
    AdamParts adam = right.adam();
    return right.adam(adam.corrections((m, decay, t) -> m, (v, decay, t) -> v));
  }
}
