package p02.misconception.tutorial11;

import java.util.Arrays;
import p02.hidden.model.Differentiation;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** 2 x / n. */
@Misconception(
    id = "gradient-shift-forgotten",
    tasks = {"1.1.5"},
    says = "Your gradient is 0 at x = 0. Where is the lowest point of the function?",
    published = true)
final class GradientShiftForgotten implements Mistake<Differentiation> {
  @Override
  public Differentiation in(Differentiation right) {
    return right.gradient(
        Differentiation.each(x -> Arrays.stream(x).map(each -> 2 * each / x.length).toArray()));
  }
}
