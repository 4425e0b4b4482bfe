package p02.misconception.problem34;

import p02.hidden.model.Likelihood;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** Times σ². */
@Misconception(
    id = "nll-times-variance",
    tasks = {"3.4.6"},
    says =
        "You multiply the square by the variance. Should a large variance make a deviation count more or less?")
final class NllTimesVariance implements Mistake<Likelihood> {
  @Override
  public Likelihood in(Likelihood right) {
    return right.term((r, v) -> Math.log(2 * Math.PI * v) / 2 + r * r * v / 2);
  }
}
