package p02.misconception.tutorial11;

import java.util.Arrays;
import p02.hidden.model.Differentiation;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** mean(x + 2 + 3). */
@Misconception(
    id = "square-forgotten",
    tasks = {"1.1.4"},
    says = "Your value grows as x does. Where is the square?",
    published = true)
final class SquareForgotten implements Mistake<Differentiation> {
  @Override
  public Differentiation in(Differentiation right) {
    return right.function(x -> Arrays.stream(x).average().orElseThrow() + 5);
  }
}
