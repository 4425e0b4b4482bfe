package p02.misconception.problem34;

import p02.hidden.Misconception;
import p02.hidden.Mistake;
import p02.hidden.model.Standardizing;

/** z / σ + μ. */
@Misconception(
    id = "inverse-divides",
    tasks = {"3.4.3"},
    says = "Your way back divides by the standard deviation once more. What undoes a division?")
final class InverseDivides implements Mistake<Standardizing> {
  @Override
  public Standardizing in(Standardizing right) {
    return right.back(
        Standardizing.each((z, mean, deviation) -> z / (deviation == 0 ? 1 : deviation) + mean));
  }
}
