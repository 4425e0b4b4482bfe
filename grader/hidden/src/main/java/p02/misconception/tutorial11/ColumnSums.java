package p02.misconception.tutorial11;

import p02.hidden.model.Arithmetic;
import p02.hidden.observe.Content;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** Sums. */
@Misconception(
    id = "column-sums",
    tasks = {"1.1.2"},
    says = "You return the sums of the columns. A mean divides by how many were added.",
    published = true)
final class ColumnSums implements Mistake<Arithmetic> {
  @Override
  public Arithmetic in(Arithmetic right) {
    return right.means(x -> Content.Numbers.of(Sums.scaled(x, x.length)));
  }
}
