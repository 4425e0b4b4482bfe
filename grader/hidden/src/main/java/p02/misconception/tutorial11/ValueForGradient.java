package p02.misconception.tutorial11;

import java.util.Arrays;
import p02.hidden.model.Differentiation;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** The function before the mean. */
@Misconception(
    id = "value-for-gradient",
    tasks = {"1.1.5"},
    says = "You return what the function makes of each entry, not how it changes with it.",
    published = true)
final class ValueForGradient implements Mistake<Differentiation> {
  @Override
  public Differentiation in(Differentiation right) {
    return right.gradient(
        Differentiation.each(
            x -> Arrays.stream(x).map(each -> (each + 2) * (each + 2) + 3).toArray()));
  }
}
