package p02.misconception.problem35;

import p02.hidden.model.UpdateRules;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** β m + g. */
@Misconception(
    id = "momentum-without-one-minus-beta",
    tasks = {"3.5.2"},
    says =
        "Your velocity adds the whole gradient in every step, as PyTorch does. The assignment's m is a mean: old and new share the weight 1.",
    published = true)
final class MomentumWithoutOneMinusBeta implements Mistake<UpdateRules> {
  @Override
  public UpdateRules in(UpdateRules right) {
    return right.momentum((alpha, beta, m, g) -> beta * m + g, right.coast());
  }
}
