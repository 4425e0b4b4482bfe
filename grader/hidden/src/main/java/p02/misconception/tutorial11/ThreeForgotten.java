package p02.misconception.tutorial11;

import p02.hidden.model.Differentiation;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** No + 3. */
@Misconception(
    id = "three-forgotten",
    tasks = {"1.1.4"},
    says = "The 3 is missing from your value.",
    published = true)
final class ThreeForgotten implements Mistake<Differentiation> {
  @Override
  public Differentiation in(Differentiation right) {
    return right.function(x -> right.function().applyAsDouble(x) - 3);
  }
}
