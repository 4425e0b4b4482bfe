package p02.misconception.problem35;

import p02.hidden.model.AdamParts;
import p02.hidden.model.UpdateRules;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** g for g². */
@Misconception(
    id = "gradient-not-squared",
    tasks = {"3.5.3"},
    says = "Your v averages the gradients themselves. Its root needs squares.")
final class GradientNotSquared implements Mistake<UpdateRules> {
  @Override
  public UpdateRules in(UpdateRules right) {
    AdamParts adam = right.adam();
    return right.adam(adam.moments(adam.first(), (decay, v, g) -> decay * v + (1 - decay) * g));
  }
}
