package p02.misconception.problem34;

import p02.hidden.model.Standardizing;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** (z + μ) σ. */
@Misconception(
    id = "mean-restored-first",
    tasks = {"3.4.3"},
    says = "Your way back undoes the two steps in the wrong order. Which was done last?")
final class MeanRestoredFirst implements Mistake<Standardizing> {
  @Override
  public Standardizing in(Standardizing right) {
    return right.back(
        Standardizing.each((z, mean, deviation) -> (z + mean) * (deviation == 0 ? 1 : deviation)));
  }
}
