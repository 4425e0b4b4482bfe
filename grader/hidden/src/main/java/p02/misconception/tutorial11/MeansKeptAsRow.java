package p02.misconception.tutorial11;

import p02.hidden.model.Arithmetic;
import p02.hidden.observe.Content;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** Shape [1, d]. */
@Misconception(
    id = "means-kept-as-row",
    tasks = {"1.1.2"},
    says =
        "Your means are right, but they are a matrix of one row. Which flag keeps a dimension that should disappear?")
final class MeansKeptAsRow implements Mistake<Arithmetic> {
  @Override
  public Arithmetic in(Arithmetic right) {
    return right.means(
        x ->
            right.means().apply(x) instanceof Content.Numbers means && means.shape().length == 1
                ? Content.Numbers.of(new double[][] {means.numbers()})
                : right.means().apply(x));
  }
}
