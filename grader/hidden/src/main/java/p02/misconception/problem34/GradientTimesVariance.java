package p02.misconception.problem34;

import p02.hidden.model.Likelihood;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** Times σ². */
@Misconception(
    id = "gradient-times-variance",
    tasks = {"3.4.7"},
    says = "You multiply by the variance where the derivative divides.")
final class GradientTimesVariance implements Mistake<Likelihood> {
  @Override
  public Likelihood in(Likelihood right) {
    return right.slope((r, v) -> -r * v);
  }
}
