package p02.misconception.tutorial11;

import p02.hidden.model.Arithmetic;
import p02.hidden.observe.Content;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** Divided by d. */
@Misconception(
    id = "divided-by-columns",
    tasks = {"1.1.2"},
    says = "You divide by the number of columns. How many numbers were added up in each?",
    published = true)
final class DividedByColumns implements Mistake<Arithmetic> {
  @Override
  public Arithmetic in(Arithmetic right) {
    return right.means(x -> Content.Numbers.of(Sums.scaled(x, (double) x.length / x[0].length)));
  }
}
