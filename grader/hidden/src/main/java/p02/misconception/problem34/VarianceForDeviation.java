package p02.misconception.problem34;

import java.util.Arrays;
import p02.hidden.model.Standardizing;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** σ² for σ. */
@Misconception(
    id = "variance-for-deviation",
    tasks = {"3.4.1"},
    says = "Your standard deviation is the variance. One step is missing.",
    published = true)
final class VarianceForDeviation implements Mistake<Standardizing> {
  @Override
  public Standardizing in(Standardizing right) {
    return right.deviations(
        data -> Arrays.stream(right.deviations().apply(data)).map(each -> each * each).toArray());
  }
}
