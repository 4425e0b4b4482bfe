package p02.misconception.tutorial21;

import p02.hidden.model.ActivationFunctions;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.hidden.subject.Activating.Function;
import p02.oracle.Layers;

/** z σ (1 − σ). */
@Misconception(
    id = "swish-slope-second-term-only",
    tasks = {"2.1.6"},
    says = "Your derivative of Swish lacks the first term of the product rule.",
    published = true)
final class SwishSlopeSecondTermOnly implements Mistake<ActivationFunctions> {
  @Override
  public ActivationFunctions in(ActivationFunctions right) {
    return right.with(
        Function.SWISH, curve -> curve.slope(z -> z * Layers.sigmoid(z) * Layers.sigmoid(-z)));
  }
}
