package p02.misconception.problem34;

import p02.hidden.model.Likelihood;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** Divided by σ. */
@Misconception(
    id = "nll-divided-by-deviation",
    tasks = {"3.4.6"},
    says =
        "You divide the square by the standard deviation. Look at the exponent of the normal density again.")
final class NllDividedByDeviation implements Mistake<Likelihood> {
  @Override
  public Likelihood in(Likelihood right) {
    return right.term((r, v) -> Math.log(2 * Math.PI * v) / 2 + r * r / Math.sqrt(v) / 2);
  }
}
