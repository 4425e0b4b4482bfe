package p02.misconception.tutorial21;

import p02.hidden.model.ActivationFunctions;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.hidden.subject.Activating.Function;
import p02.oracle.Layers;

/** 2 σ(z) − 1. */
@Misconception(
    id = "tanh-half-scaled",
    tasks = {"2.1.2"},
    says =
        "Your tanh rises half as fast as it should. By how much must z be stretched before it goes into the sigmoid?",
    published = true)
final class TanhHalfScaled implements Mistake<ActivationFunctions> {
  @Override
  public ActivationFunctions in(ActivationFunctions right) {
    return right.with(Function.TANH, curve -> curve.value(z -> 2 * Layers.sigmoid(z) - 1));
  }
}
