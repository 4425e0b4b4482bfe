package p02.misconception.problem34;

import p02.hidden.model.Likelihood;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** log 2πσ² without ½. */
@Misconception(
    id = "nll-log-without-half",
    tasks = {"3.4.6"},
    says =
        "Your logarithm is twice too large. Is the factor in front of the exponential a variance or a standard deviation?")
final class NllLogWithoutHalf implements Mistake<Likelihood> {
  @Override
  public Likelihood in(Likelihood right) {
    return right.term((r, v) -> Math.log(2 * Math.PI * v) + r * r / v / 2);
  }
}
