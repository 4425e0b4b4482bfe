package p02.misconception.problem34;

import p02.hidden.model.Standardizing;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

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
