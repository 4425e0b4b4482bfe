package p02.misconception.tutorial11;

import java.util.Arrays;
import p02.hidden.model.Differentiation;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** 2 (x + 2) / n + 3. */
@Misconception(
    id = "gradient-constant-kept",
    tasks = {"1.1.5"},
    says = "The 3 stays in your gradient. What is the derivative of a constant?",
    published = true)
final class GradientConstantKept implements Mistake<Differentiation> {
  @Override
  public Differentiation in(Differentiation right) {
    return right.gradient(
        Differentiation.each(
            x -> Arrays.stream(x).map(each -> 2 * (each + 2) / x.length + 3).toArray()));
  }
}
