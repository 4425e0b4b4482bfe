package p02.misconception.problem34;

import p02.hidden.model.Likelihood;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** No division. */
@Misconception(
    id = "gradient-without-variance",
    tasks = {"3.4.7"},
    says = "The variance is missing from your gradient.")
final class GradientWithoutVariance implements Mistake<Likelihood> {
  @Override
  public Likelihood in(Likelihood right) {
    return right.slope((r, v) -> -r);
  }
}
