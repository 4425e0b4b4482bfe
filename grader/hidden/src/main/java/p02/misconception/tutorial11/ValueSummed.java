package p02.misconception.tutorial11;

import p02.hidden.model.Differentiation;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** A sum. */
@Misconception(
    id = "value-summed",
    tasks = {"1.1.4"},
    says = "You return a sum; the function is a mean.",
    published = true)
final class ValueSummed implements Mistake<Differentiation> {
  @Override
  public Differentiation in(Differentiation right) {
    return right.function(x -> right.function().applyAsDouble(x) * x.length);
  }
}
