package p02.misconception.problem34;

import p02.hidden.model.Likelihood;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** No ½ in the exponent. */
@Misconception(
    id = "nll-square-without-half",
    tasks = {"3.4.6"},
    says =
        "Your squared term is twice too large. Look at the exponent of the normal density again.")
final class NllSquareWithoutHalf implements Mistake<Likelihood> {
  @Override
  public Likelihood in(Likelihood right) {
    return right.term((r, v) -> Math.log(2 * Math.PI * v) / 2 + r * r / v);
  }
}
