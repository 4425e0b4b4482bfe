package p02.misconception.problem35;

import java.util.List;
import p02.hidden.model.AdamParts;
import p02.hidden.model.UpdateRules;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** (1 − β) (β m + g), in momentum or in the moments of Adam. */
@Misconception(
    id = "one-minus-beta-on-both",
    tasks = {"3.5.2", "3.5.3"},
    says =
        "Your factor 1 − β stands in front of the old mean, too. What are the weights of old and new?")
final class OneMinusBetaOnBoth implements Mistake<UpdateRules> {
  @Override
  public UpdateRules in(UpdateRules right) {
    return right
        .momentum((alpha, beta, m, g) -> (1 - beta) * (beta * m + g), right.coast())
        .adam(right.adam().moments(OneMinusBetaOnBoth::first, OneMinusBetaOnBoth::second));
  }

  @Override
  public List<UpdateRules> others(UpdateRules right) {
    AdamParts adam = right.adam();
    return List.of(
        right.adam(adam.moments(OneMinusBetaOnBoth::first, adam.second())),
        right.adam(adam.moments(adam.first(), OneMinusBetaOnBoth::second)));
  }

  private static double first(double decay, double m, double g) {
    return (1 - decay) * (decay * m + g);
  }

  private static double second(double decay, double v, double g) {
    return (1 - decay) * (decay * v + g * g);
  }
}
