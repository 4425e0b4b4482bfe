package p02.misconception.tutorial21;

import p02.hidden.model.ActivationFunctions;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.hidden.subject.Activating.Function;
import p02.oracle.Layers;

/** z + σ(z). */
@Misconception(
    id = "swish-sum",
    tasks = {"2.1.6"},
    says = "Your Swish adds where it should multiply.",
    published = true)
final class SwishSum implements Mistake<ActivationFunctions> {
  @Override
  public ActivationFunctions in(ActivationFunctions right) {
    return right.with(Function.SWISH, curve -> curve.value(z -> z + Layers.sigmoid(z)));
  }
}
