package p02.misconception.problem34;

import java.util.List;
import p02.hidden.model.Likelihood;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** Divided by the number of examples, of outputs, or of both. */
@Misconception(
    id = "gradient-of-mean",
    tasks = {"3.4.7"},
    says = "Your gradient belongs to a mean; the loss is a sum over everything.")
final class GradientOfMean implements Mistake<Likelihood> {
  @Override
  public Likelihood in(Likelihood right) {
    return right.size((entry, n, d) -> entry / n);
  }

  @Override
  public List<Likelihood> others(Likelihood right) {
    return List.of(
        right.size((entry, n, d) -> entry / (n * d)), right.size((entry, n, d) -> entry / d));
  }
}
