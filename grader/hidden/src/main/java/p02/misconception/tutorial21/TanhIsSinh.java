package p02.misconception.tutorial21;

import java.util.List;
import p02.hidden.model.ActivationFunctions;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.hidden.subject.Activating.Function;

/** (eᶻ − e⁻ᶻ) / 2. */
@Misconception(
    id = "tanh-is-sinh",
    tasks = {"2.1.2"},
    says =
        "Your tanh grows without end. By what is the difference of the two exponentials divided?")
final class TanhIsSinh implements Mistake<ActivationFunctions> {
  @Override
  public ActivationFunctions in(ActivationFunctions right) {
    return right.with(Function.TANH, curve -> curve.value(Math::sinh));
  }

  @Override
  public List<ActivationFunctions> others(ActivationFunctions right) {
    return List.of(
        right.with(
            Function.TANH,
            curve -> curve.value(Math::sinh).slope(z -> 1 - Math.pow(Math.sinh(z), 2))));
  }
}
