package p02.misconception.tutorial11;

import java.util.Arrays;
import p02.hidden.model.Differentiation;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** mean((x + 2 + 3)²). */
@Misconception(
    id = "three-inside-square",
    tasks = {"1.1.4"},
    says = "The 3 is squared, too. It stands outside the parentheses.",
    published = true)
final class ThreeInsideSquare implements Mistake<Differentiation> {
  @Override
  public Differentiation in(Differentiation right) {
    return right.function(
        x -> Arrays.stream(x).map(each -> (each + 5) * (each + 5)).average().orElseThrow());
  }
}
