package p02.misconception.problem34;

import p02.hidden.Misconception;
import p02.hidden.Mistake;
import p02.hidden.model.Standardizing;

/** z σ. */
@Misconception(
    id = "mean-not-restored",
    tasks = {"3.4.3"},
    says = "Your way back leaves the mean out.")
final class MeanNotRestored implements Mistake<Standardizing> {
  @Override
  public Standardizing in(Standardizing right) {
    return right.back(
        Standardizing.each((z, mean, deviation) -> z * (deviation == 0 ? 1 : deviation)));
  }
}
