package p02.misconception.tutorial11;

import p02.hidden.model.Arithmetic;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.oracle.MatrixMath;

/** Dimension 1. */
@Misconception(
    id = "means-of-rows",
    tasks = {"1.1.2"},
    says =
        "You took the mean of each row, of one example's features. Which dimension must disappear?",
    published = true)
final class MeansOfRows implements Mistake<Arithmetic> {
  @Override
  public Arithmetic in(Arithmetic right) {
    return right.means(x -> right.means().apply(MatrixMath.transposed(x)));
  }
}
