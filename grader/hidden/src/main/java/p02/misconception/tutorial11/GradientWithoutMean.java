package p02.misconception.tutorial11;

import java.util.Arrays;
import p02.hidden.model.Differentiation;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** 2 (x + 2). */
@Misconception(
    id = "gradient-without-mean",
    tasks = {"1.1.5"},
    says = "Your gradient belongs to a sum. What does a mean do to each entry's influence?",
    published = true)
final class GradientWithoutMean implements Mistake<Differentiation> {
  @Override
  public Differentiation in(Differentiation right) {
    return right.gradient(
        Differentiation.each(x -> Arrays.stream(x).map(each -> 2 * each + 4).toArray()));
  }
}
