package p02.misconception.tutorial21;

import p02.hidden.model.ActivationFunctions;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.hidden.subject.Activating.Function;

/** (e⁻ᶻ − eᶻ) / (e⁻ᶻ + eᶻ). */
@Misconception(
    id = "tanh-upside-down",
    tasks = {"2.1.2"},
    says = "Your tanh falls where it should rise. Which exponential comes first?",
    published = true)
final class TanhUpsideDown implements Mistake<ActivationFunctions> {
  @Override
  public ActivationFunctions in(ActivationFunctions right) {
    return right.with(Function.TANH, curve -> curve.value(z -> curve.at(-z)));
  }
}
