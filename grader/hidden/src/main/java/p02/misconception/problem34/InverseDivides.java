package p02.misconception.problem34;

import p02.hidden.model.Standardizing;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

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
