package p02.misconception.problem34;

import p02.hidden.model.Likelihood;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** |y − f|. */
@Misconception(
    id = "deviations-not-squared",
    tasks = {"3.4.4", "3.4.5"},
    says = "You add up absolute differences. Which power does the sum of squares take?")
final class DeviationsNotSquared implements Mistake<Likelihood> {
  @Override
  public Likelihood in(Likelihood right) {
    return right.squares(Math::abs, right.total());
  }
}
