package p02.misconception.problem34;

import java.util.List;
import p02.hidden.model.Likelihood;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** No log 2π. */
@Misconception(
    id = "nll-two-pi-omitted",
    tasks = {"3.4.6"},
    says =
        "Your likelihood lacks a constant. Write the normal density down and take the logarithm of all of its factors.")
final class NllTwoPiOmitted implements Mistake<Likelihood> {
  @Override
  public Likelihood in(Likelihood right) {
    return right.term((r, v) -> Math.log(v) / 2 + r * r / v / 2);
  }

  @Override
  public List<Likelihood> others(Likelihood right) {
    return List.of(
        right.term((r, v) -> Math.log(Math.PI * v) / 2 + r * r / v / 2),
        right.term((r, v) -> Math.log(2 * v) / 2 + r * r / v / 2));
  }
}
