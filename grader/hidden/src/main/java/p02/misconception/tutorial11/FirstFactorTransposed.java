package p02.misconception.tutorial11;

import p02.hidden.model.Arithmetic;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.oracle.MatrixMath;

/** Aᵀ B. */
@Misconception(
    id = "first-factor-transposed",
    tasks = {"1.1.1"},
    says = "You transposed the first matrix. Which index of a is summed over?",
    published = true)
final class FirstFactorTransposed implements Mistake<Arithmetic> {
  @Override
  public Arithmetic in(Arithmetic right) {
    return right.product(
        (a, b) -> {
          RowsAndColumns.requireFit(MatrixMath.transposed(a), b);
          return right.product().apply(MatrixMath.transposed(a), b);
        });
  }
}
