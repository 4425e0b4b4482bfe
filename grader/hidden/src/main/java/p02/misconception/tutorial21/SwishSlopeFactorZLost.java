package p02.misconception.tutorial21;

import p02.hidden.model.ActivationFunctions;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.hidden.subject.Activating.Function;
import p02.oracle.Layers;

/** σ + σ (1 − σ). */
@Misconception(
    id = "swish-slope-factor-z-lost",
    tasks = {"2.1.6"},
    says = "Your second term lacks the factor z.",
    published = true)
final class SwishSlopeFactorZLost implements Mistake<ActivationFunctions> {
  @Override
  public ActivationFunctions in(ActivationFunctions right) {
    return right.with(
        Function.SWISH, curve -> curve.slope(z -> Layers.sigmoid(z) * (1 + Layers.sigmoid(-z))));
  }
}
