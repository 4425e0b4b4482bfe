package p02.misconception.problem35;

import p02.hidden.model.UpdateRules;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** γ v + ((1 − γ) g)². */
@Misconception(
    id = "factor-squared",
    tasks = {"3.5.3"},
    says = "In v the factor is squared together with the gradient. What exactly is to be squared?")
final class FactorSquared implements Mistake<UpdateRules> {
  @Override
  public UpdateRules in(UpdateRules right) {
    return right.adam(right.adam().moments(right.adam().first(), FactorSquared::second));
  }

  private static double second(double decay, double v, double g) {
    return decay * v + (1 - decay) * g * (1 - decay) * g;
  }
}
