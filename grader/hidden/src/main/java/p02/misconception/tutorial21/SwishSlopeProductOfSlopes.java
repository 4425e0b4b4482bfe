package p02.misconception.tutorial21;

import p02.hidden.model.ActivationFunctions;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.hidden.subject.Activating.Function;
import p02.oracle.Layers;

/** 1 · σ′. */
@Misconception(
    id = "swish-slope-product-of-slopes",
    tasks = {"2.1.6"},
    says = "You multiply the derivatives of the factors. The product rule is another.",
    published = true)
final class SwishSlopeProductOfSlopes implements Mistake<ActivationFunctions> {
  @Override
  public ActivationFunctions in(ActivationFunctions right) {
    return right.with(
        Function.SWISH, curve -> curve.slope(z -> Layers.sigmoid(z) * Layers.sigmoid(-z)));
  }
}
