package p02.misconception.tutorial11;

import p02.hidden.model.Arithmetic;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** A mean over the features. */
@Misconception(
    id = "distances-averaged",
    tasks = {"1.1.3"},
    says = "You average the squares over the features; they should be added up.",
    published = true)
final class DistancesAveraged implements Mistake<Arithmetic> {
  @Override
  public Arithmetic in(Arithmetic right) {
    return right.distances(
        (a, b) -> Distances.entrywise(right.distances(), sum -> sum / a[0].length).apply(a, b));
  }
}
