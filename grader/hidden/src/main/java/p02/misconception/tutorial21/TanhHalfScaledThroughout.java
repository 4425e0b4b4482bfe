package p02.misconception.tutorial21;

import p02.hidden.model.ActivationFunctions;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.hidden.subject.Activating.Function;

/** 2 σ(z) − 1, and 1 minus its square. */
@Misconception(
    id = "tanh-half-scaled-throughout",
    tasks = {"2.1.2"},
    says =
        "Your tanh rises half as fast as it should, and your derivative is built on it. By how much must z be stretched before it goes into the sigmoid?",
    published = true)
final class TanhHalfScaledThroughout implements Mistake<ActivationFunctions> {
  @Override
  public ActivationFunctions in(ActivationFunctions right) {
    return right.with(
        Function.TANH,
        curve -> curve.value(z -> Math.tanh(z / 2)).slope(z -> 1 - Math.pow(Math.tanh(z / 2), 2)));
  }
}
