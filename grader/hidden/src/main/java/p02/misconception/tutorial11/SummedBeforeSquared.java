package p02.misconception.tutorial11;

import java.util.stream.IntStream;
import p02.hidden.model.Arithmetic;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** (Σ (a − b))². */
@Misconception(
    id = "summed-before-squared",
    tasks = {"1.1.3"},
    says =
        "You add up the differences and square the sum. Differences of opposite sign then cancel.",
    published = true)
final class SummedBeforeSquared implements Mistake<Arithmetic> {
  @Override
  public Arithmetic in(Arithmetic right) {
    return right.distances(
        Arithmetic.each(
            (a, b) ->
                Math.pow(IntStream.range(0, a.length).mapToDouble(k -> a[k] - b[k]).sum(), 2)));
  }
}
