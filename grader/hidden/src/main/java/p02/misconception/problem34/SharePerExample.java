package p02.misconception.problem34;

import p02.hidden.model.Likelihood;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** Sums over the outputs, one for each example. */
@Misconception(
    id = "share-per-example",
    tasks = {"3.4.5"},
    says =
        "You return one share for each example. The shares asked for belong to the outputs: which dimension is summed over?")
final class SharePerExample implements Mistake<Likelihood> {
  @Override
  public Likelihood in(Likelihood right) {
    return right.sharedByExamples();
  }
}
