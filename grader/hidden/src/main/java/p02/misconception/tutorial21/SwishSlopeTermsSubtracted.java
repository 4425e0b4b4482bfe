package p02.misconception.tutorial21;

import p02.hidden.model.ActivationFunctions;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.hidden.subject.Activating.Function;
import p02.oracle.Layers;

/** σ − z σ (1 − σ). */
@Misconception(
    id = "swish-slope-terms-subtracted",
    tasks = {"2.1.6"},
    says = "Your derivative subtracts the second term of the product rule.",
    published = true)
final class SwishSlopeTermsSubtracted implements Mistake<ActivationFunctions> {
  @Override
  public ActivationFunctions in(ActivationFunctions right) {
    return right.with(
        Function.SWISH,
        curve -> curve.slope(z -> Layers.sigmoid(z) * (1 - z * Layers.sigmoid(-z))));
  }
}
