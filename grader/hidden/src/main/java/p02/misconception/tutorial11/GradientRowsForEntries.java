package p02.misconception.tutorial11;

import java.util.Arrays;
import java.util.List;
import p02.hidden.model.Differentiation;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** 2 (x + 2) / rows, or columns. */
@Misconception(
    id = "gradient-rows-for-entries",
    tasks = {"1.1.5"},
    says =
        "You divide by the number of rows or of columns. How many entries does the mean run over?")
final class GradientRowsForEntries implements Mistake<Differentiation> {
  @Override
  public Differentiation in(Differentiation right) {
    return divided(right, 0);
  }

  @Override
  public List<Differentiation> others(Differentiation right) {
    return List.of(divided(right, 1));
  }

  private static Differentiation divided(Differentiation right, int dimension) {
    return right.gradient(
        x -> {
          double n = x.shape()[Math.min(dimension, x.shape().length - 1)];
          return x.holding(Arrays.stream(x.entries()).map(each -> (2 * each + 4) / n).toArray());
        });
  }
}
