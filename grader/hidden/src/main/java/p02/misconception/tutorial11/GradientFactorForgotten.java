package p02.misconception.tutorial11;

import java.util.Arrays;
import p02.hidden.model.Differentiation;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** (x + 2) / n. */
@Misconception(
    id = "gradient-factor-forgotten",
    tasks = {"1.1.5"},
    says = "The exponent's factor is missing from your gradient.",
    published = true)
final class GradientFactorForgotten implements Mistake<Differentiation> {
  @Override
  public Differentiation in(Differentiation right) {
    return right.gradient(
        Differentiation.each(x -> Arrays.stream(x).map(each -> (each + 2) / x.length).toArray()));
  }
}
