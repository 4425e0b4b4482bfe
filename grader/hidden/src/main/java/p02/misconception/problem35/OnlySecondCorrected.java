package p02.misconception.problem35;

import p02.hidden.model.AdamParts;
import p02.hidden.model.UpdateRules;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** m̃ not corrected. */
@Misconception(
    id = "only-second-corrected",
    tasks = {"3.5.3"},
    says = "You correct v and leave m as it is: its bias correction is missing. Both begin at 0.",
    keeps = "6/9",
    published = true)
final class OnlySecondCorrected implements Mistake<UpdateRules> {
  @Override
  public UpdateRules in(UpdateRules right) {
    AdamParts adam = right.adam();
    return right.adam(adam.corrections((m, decay, t) -> m, adam.correctSecond()));
  }
}
