package p02.misconception.tutorial11;

import p02.hidden.model.Arithmetic;
import p02.hidden.observe.Content;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** Divided by n − 1. */
@Misconception(
    id = "divided-by-one-less",
    tasks = {"1.1.2"},
    says = "You divide by n − 1, which belongs to a variance. A mean divides by n.",
    published = true)
final class DividedByOneLess implements Mistake<Arithmetic> {
  @Override
  public Arithmetic in(Arithmetic right) {
    return right.means(x -> Content.Numbers.of(Sums.scaled(x, x.length / (x.length - 1.0))));
  }
}
