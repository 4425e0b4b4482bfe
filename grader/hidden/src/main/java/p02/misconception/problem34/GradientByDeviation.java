package p02.misconception.problem34;

import p02.hidden.model.Likelihood;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** Divided by σ. */
@Misconception(
    id = "gradient-by-deviation",
    tasks = {"3.4.7"},
    says = "You divide by the standard deviation.")
final class GradientByDeviation implements Mistake<Likelihood> {
  @Override
  public Likelihood in(Likelihood right) {
    return right.slope((r, v) -> -r / Math.sqrt(v));
  }
}
