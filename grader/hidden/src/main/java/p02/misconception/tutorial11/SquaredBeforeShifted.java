package p02.misconception.tutorial11;

import java.util.Arrays;
import p02.hidden.model.Differentiation;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** mean(x² + 2 + 3). */
@Misconception(
    id = "squared-before-shifted",
    tasks = {"1.1.4"},
    says = "You square x, and add 2 afterwards. What stands inside the parentheses?",
    published = true)
final class SquaredBeforeShifted implements Mistake<Differentiation> {
  @Override
  public Differentiation in(Differentiation right) {
    return right.function(
        x -> Arrays.stream(x).map(each -> each * each + 5).average().orElseThrow());
  }
}
