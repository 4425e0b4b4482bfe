package p02.misconception.tutorial21;

import p02.hidden.model.ActivationFunctions;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.hidden.subject.Activating.Function;

/** z is taken for an activation that went through σ already, twice. */
@Misconception(
    id = "sigmoid-slope-of-sigmoid",
    tasks = {"2.1.1"},
    says =
        "Your derivative puts σ(z) through the sigmoid once more. Is its argument a pre-activation or an activation?")
final class SigmoidSlopeOfSigmoid implements Mistake<ActivationFunctions> {
  @Override
  public ActivationFunctions in(ActivationFunctions right) {
    return right.with(
        Function.SIGMOID,
        curve -> curve.slope(z -> curve.at(curve.at(z)) * (1 - curve.at(curve.at(z)))));
  }
}
