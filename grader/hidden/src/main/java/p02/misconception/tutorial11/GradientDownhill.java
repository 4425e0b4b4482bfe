package p02.misconception.tutorial11;

import java.util.Arrays;
import p02.hidden.model.Differentiation;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** −2 (x + 2) / n. */
@Misconception(
    id = "gradient-downhill",
    tasks = {"1.1.5"},
    says =
        "Your gradient points downhill. A gradient points to where the function grows; it is the optimizer that turns round.",
    published = true)
final class GradientDownhill implements Mistake<Differentiation> {
  @Override
  public Differentiation in(Differentiation right) {
    return right.gradient(
        Differentiation.each(
            x -> Arrays.stream(x).map(each -> -2 * (each + 2) / x.length).toArray()));
  }
}
