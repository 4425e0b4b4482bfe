package p02.misconception.tutorial11;

import java.util.stream.IntStream;
import p02.hidden.model.Arithmetic;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** Σ (a − b). */
@Misconception(
    id = "differences-not-squared",
    tasks = {"1.1.3"},
    says = "You add up the differences as they are. A distance is never negative.",
    published = true)
final class DifferencesNotSquared implements Mistake<Arithmetic> {
  @Override
  public Arithmetic in(Arithmetic right) {
    return right.distances(
        Arithmetic.each(
            (a, b) -> IntStream.range(0, a.length).mapToDouble(k -> a[k] - b[k]).sum()));
  }
}
