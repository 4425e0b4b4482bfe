package p02.misconception.problem34;

import p02.hidden.model.Likelihood;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** Not negated. */
@Misconception(
    id = "nll-sign",
    tasks = {"3.4.6"},
    says = "Your value is the log-likelihood itself. Which sign does the loss take?")
final class NllSign implements Mistake<Likelihood> {
  @Override
  public Likelihood in(Likelihood right) {
    return right.reduce((sum, n, d) -> -right.reduce().of(sum, n, d));
  }
}
