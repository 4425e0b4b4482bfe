package p02.misconception.problem34;

import p02.hidden.model.Likelihood;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** Sums for shares. */
@Misconception(
    id = "share-not-divided",
    tasks = {"3.4.5"},
    says = "You return the sums of the outputs themselves. Shares add up to 1.",
    published = true)
final class ShareNotDivided implements Mistake<Likelihood> {
  @Override
  public Likelihood in(Likelihood right) {
    return right.parts((columns, total) -> columns);
  }
}
