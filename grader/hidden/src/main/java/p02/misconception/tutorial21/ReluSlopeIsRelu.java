package p02.misconception.tutorial21;

import p02.hidden.model.ActivationFunctions;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.hidden.subject.Activating.Function;

/** ReLU itself. */
@Misconception(
    id = "relu-slope-is-relu",
    tasks = {"2.1.3"},
    says = "Your derivative of ReLU goes on growing. Which slope has a straight line?",
    published = true)
final class ReluSlopeIsRelu implements Mistake<ActivationFunctions> {
  @Override
  public ActivationFunctions in(ActivationFunctions right) {
    return right.with(Function.RELU, curve -> curve.slope(curve::at));
  }
}
