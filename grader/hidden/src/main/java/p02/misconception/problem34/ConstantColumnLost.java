package p02.misconception.problem34;

import p02.hidden.Misconception;
import p02.hidden.Mistake;
import p02.hidden.model.Standardizing;

/** z · 0 + μ in a constant column. */
@Misconception(
    id = "constant-column-lost",
    tasks = {"3.4.3"},
    says =
        "Your way back loses what was added to a constant column: there it must add the mean and nothing else.")
final class ConstantColumnLost implements Mistake<Standardizing> {
  @Override
  public Standardizing in(Standardizing right) {
    return right.back(Standardizing.each((z, mean, deviation) -> z * deviation + mean));
  }
}
