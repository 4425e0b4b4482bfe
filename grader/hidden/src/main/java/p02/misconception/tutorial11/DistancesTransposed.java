package p02.misconception.tutorial11;

import p02.hidden.model.Arithmetic;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** [m, n]. */
@Misconception(
    id = "distances-transposed",
    tasks = {"1.1.3"},
    says =
        "Your table lies on its side: its rows belong to b. Which of the two is to run along the rows?",
    published = true)
final class DistancesTransposed implements Mistake<Arithmetic> {
  @Override
  public Arithmetic in(Arithmetic right) {
    return right.distances((a, b) -> right.distances().apply(b, a));
  }
}
