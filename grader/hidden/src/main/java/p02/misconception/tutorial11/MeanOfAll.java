package p02.misconception.tutorial11;

import java.util.Arrays;
import p02.hidden.model.Arithmetic;
import p02.hidden.observe.Content;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.oracle.Columns;

/** One number for everything. */
@Misconception(
    id = "mean-of-all",
    tasks = {"1.1.2"},
    says = "You averaged over the whole array. Each column has a mean of its own.",
    published = true)
final class MeanOfAll implements Mistake<Arithmetic> {
  @Override
  public Arithmetic in(Arithmetic right) {
    return right.means(
        x -> {
          double mean = Arrays.stream(Columns.means(x)).average().orElseThrow();
          double[] means = new double[x[0].length];
          Arrays.fill(means, mean);
          return Content.Numbers.of(means);
        });
  }
}
