package p02.misconception.tutorial21;

import p02.hidden.model.ActivationFunctions;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.hidden.subject.Activating.Function;
import p02.oracle.Layers;

/** σ + z (1 − σ). */
@Misconception(
    id = "swish-slope-without-factor",
    tasks = {"2.1.6"},
    says = "The derivative of the sigmoid in your second term lacks a factor.",
    published = true)
final class SwishSlopeWithoutFactor implements Mistake<ActivationFunctions> {
  @Override
  public ActivationFunctions in(ActivationFunctions right) {
    return right.with(
        Function.SWISH, curve -> curve.slope(z -> Layers.sigmoid(z) + z * Layers.sigmoid(-z)));
  }
}
