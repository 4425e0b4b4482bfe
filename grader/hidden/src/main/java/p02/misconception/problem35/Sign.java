package p02.misconception.problem35;

import p02.hidden.model.AdamParts;
import p02.hidden.model.UpdateRules;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** Plus for minus. */
@Misconception(
    id = "sign",
    tasks = {"3.5.1", "3.5.2", "3.5.3"},
    says = "You move with the gradient, uphill. In which direction does the loss fall?",
    published = true)
final class Sign implements Mistake<UpdateRules> {
  @Override
  public UpdateRules in(UpdateRules right) {
    AdamParts adam = right.adam();
    return right
        .plain((alpha, g) -> -right.plain().applyAsDouble(alpha, g))
        .momentum(
            right.velocity(),
            (alpha, beta, before, m, g) -> -right.coast().of(alpha, beta, before, m, g))
        .adam(
            adam.change(
                (alpha, m, v, eps, g, power) -> -adam.change().of(alpha, m, v, eps, g, power)));
  }
}
