package p02.misconception.problem34;

import p02.hidden.model.Standardizing;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** x / σ. */
@Misconception(
    id = "mean-not-subtracted",
    tasks = {"3.4.2"},
    says = "Your transform leaves the mean where it is.")
final class MeanNotSubtracted implements Mistake<Standardizing> {
  @Override
  public Standardizing in(Standardizing right) {
    return right.forth(
        Standardizing.each((x, mean, deviation) -> x / (deviation == 0 ? 1 : deviation)));
  }
}
