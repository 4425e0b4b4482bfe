package p02.misconception.problem34;

import p02.hidden.model.Likelihood;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** σ² taken for σ. */
@Misconception(
    id = "nll-deviation-for-variance",
    tasks = {"3.4.6"},
    says =
        "You took the argument for a standard deviation and squared it. It is the variance already.")
final class NllDeviationForVariance implements Mistake<Likelihood> {
  @Override
  public Likelihood in(Likelihood right) {
    return right.term((r, v) -> Math.log(2 * Math.PI * v * v) / 2 + r * r / v / v / 2);
  }
}
