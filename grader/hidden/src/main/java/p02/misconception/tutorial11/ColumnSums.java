package p02.misconception.tutorial11;

import p02.hidden.Content;
import p02.hidden.Misconception;
import p02.hidden.Mistake;
import p02.hidden.model.Arithmetic;

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
