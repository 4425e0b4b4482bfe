package p02.misconception.problem34;

import p02.hidden.Misconception;
import p02.hidden.Mistake;
import p02.hidden.model.Likelihood;

/** No check of the variance. */
@Misconception(
    id = "negative-variance-accepted",
    tasks = {"3.4.6", "3.4.7"},
    says = "You accept a variance that is 0, negative or NaN. Refuse it before you calculate.",
    published = true)
final class NegativeVarianceAccepted implements Mistake<Likelihood> {
  @Override
  public Likelihood in(Likelihood right) {
    return right.lenient();
  }
}
