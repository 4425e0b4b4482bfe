package p02.misconception.problem34;

import p02.hidden.model.Likelihood;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** Sign. */
@Misconception(
    id = "gradient-of-target",
    tasks = {"3.4.7"},
    says = "Your gradient points the other way: it is the derivative with respect to the target.",
    published = true)
final class GradientOfTarget implements Mistake<Likelihood> {
  @Override
  public Likelihood in(Likelihood right) {
    return right.slope((r, v) -> r / v);
  }
}
