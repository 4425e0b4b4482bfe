package p02.misconception.problem34;

import p02.hidden.model.Likelihood;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** Factor 2. */
@Misconception(
    id = "gradient-not-halved",
    tasks = {"3.4.7"},
    says =
        "Your gradient is twice too large: the derivative of a square brings a 2, which something cancels.")
final class GradientNotHalved implements Mistake<Likelihood> {
  @Override
  public Likelihood in(Likelihood right) {
    return right.slope((r, v) -> -2 * r / v);
  }
}
