package p02.misconception.tutorial11;

import java.util.Arrays;
import p02.hidden.model.Differentiation;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** (mean(x + 2))² + 3. */
@Misconception(
    id = "mean-squared",
    tasks = {"1.1.4"},
    says = "You square the mean. Each entry is squared first, and the mean is taken last.",
    published = true)
final class MeanSquared implements Mistake<Differentiation> {
  @Override
  public Differentiation in(Differentiation right) {
    return right.function(x -> Math.pow(Arrays.stream(x).average().orElseThrow() + 2, 2) + 3);
  }
}
