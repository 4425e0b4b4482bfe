package p02.misconception.tutorial11;

import p02.hidden.model.Differentiation;
import p02.hidden.observe.Content;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** The shape is lost. */
@Misconception(
    id = "gradient-flattened",
    tasks = {"1.1.5"},
    says =
        "Your numbers are right, but their shape is not that of x: a gradient has an entry where x has one.")
final class GradientFlattened implements Mistake<Differentiation> {
  @Override
  public Differentiation in(Differentiation right) {
    return right.gradient(
        x ->
            right.gradient().apply(x) instanceof Content.Numbers numbers
                ? Content.Numbers.of(numbers.numbers())
                : right.gradient().apply(x));
  }
}
