package p02.misconception.tutorial21;

import p02.hidden.model.ActivationFunctions;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.hidden.subject.Activating.Function;
import p02.oracle.Layers;

/** z σ + σ (1 − σ): the short form with z and swish exchanged. */
@Misconception(
    id = "swish-slope-short-form",
    tasks = {"2.1.6"},
    says =
        "You confused z and Swish in the short form of the derivative. Apply the product rule once more.")
final class SwishSlopeShortForm implements Mistake<ActivationFunctions> {
  @Override
  public ActivationFunctions in(ActivationFunctions right) {
    return right.with(
        Function.SWISH, curve -> curve.slope(z -> Layers.sigmoid(z) * (z + Layers.sigmoid(-z))));
  }
}
