package p02.misconception.tutorial21;

import p02.hidden.model.ActivationFunctions;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.hidden.subject.Activating.Function;

/** 1 − z². */
@Misconception(
    id = "tanh-slope-of-input",
    tasks = {"2.1.2"},
    says = "The rule is about tanh(z); you put z itself into it.",
    published = true)
final class TanhSlopeOfInput implements Mistake<ActivationFunctions> {
  @Override
  public ActivationFunctions in(ActivationFunctions right) {
    return right.with(Function.TANH, curve -> curve.slope(z -> 1 - z * z));
  }
}
