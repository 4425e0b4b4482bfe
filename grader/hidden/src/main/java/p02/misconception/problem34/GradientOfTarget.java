package p02.misconception.problem34;

import p02.hidden.Misconception;
import p02.hidden.Mistake;
import p02.hidden.model.Likelihood;

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
