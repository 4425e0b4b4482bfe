package p02.misconception.problem34;

import p02.hidden.Misconception;
import p02.hidden.Mistake;
import p02.hidden.model.Likelihood;

/** A mean over all entries. */
@Misconception(
    id = "nll-mean-for-sum",
    tasks = {"3.4.6"},
    says = "You return a mean; the assignment asks for the sum over everything.",
    published = true)
final class NllMeanForSum implements Mistake<Likelihood> {
  @Override
  public Likelihood in(Likelihood right) {
    return right.reduce((sum, number) -> right.reduce().applyAsDouble(sum, number) / number);
  }
}
