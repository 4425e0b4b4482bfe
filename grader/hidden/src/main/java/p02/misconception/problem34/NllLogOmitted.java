package p02.misconception.problem34;

import p02.hidden.model.Likelihood;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** No logarithm at all. */
@Misconception(
    id = "nll-log-omitted",
    tasks = {"3.4.6"},
    says =
        "The logarithm is missing from your likelihood: without it a large variance costs nothing.",
    published = true)
final class NllLogOmitted implements Mistake<Likelihood> {
  @Override
  public Likelihood in(Likelihood right) {
    return right.term((r, v) -> r * r / v / 2);
  }
}
