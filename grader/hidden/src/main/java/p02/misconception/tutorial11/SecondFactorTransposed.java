package p02.misconception.tutorial11;

import p02.hidden.model.Arithmetic;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.oracle.MatrixMath;

/** A Bᵀ. */
@Misconception(
    id = "second-factor-transposed",
    tasks = {"1.1.1"},
    says = "You transposed the second matrix. Which index of b is summed over?",
    published = true)
final class SecondFactorTransposed implements Mistake<Arithmetic> {
  @Override
  public Arithmetic in(Arithmetic right) {
    return right.product(
        (a, b) -> {
          RowsAndColumns.requireFit(a, MatrixMath.transposed(b));
          return right.product().apply(a, MatrixMath.transposed(b));
        });
  }
}
