package p02.misconception.problem34;

import java.util.List;
import p02.hidden.model.Likelihood;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** A mean over all entries, or over examples or outputs alone. */
@Misconception(
    id = "nll-mean-for-sum",
    tasks = {"3.4.6"},
    says = "You return a mean; the assignment asks for the sum over everything.",
    published = true)
final class NllMeanForSum implements Mistake<Likelihood> {
  @Override
  public Likelihood in(Likelihood right) {
    return right.reduce((sum, n, d) -> right.reduce().of(sum, n, d) / (n * d));
  }

  @Override
  public List<Likelihood> others(Likelihood right) {
    return List.of(
        right.reduce((sum, n, d) -> right.reduce().of(sum, n, d) / n),
        right.reduce((sum, n, d) -> right.reduce().of(sum, n, d) / d));
  }
}
