package p02.misconception.tutorial11;

import p02.hidden.model.Arithmetic;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** Entry by entry, as {@code mul} does. */
@Misconception(
    id = "elementwise-product",
    tasks = {"1.1.1"},
    says =
        "You multiply entry by entry. A matrix product pairs each row of the first with each column of the second.",
    published = true)
final class ElementwiseProduct implements Mistake<Arithmetic> {
  @Override
  public Arithmetic in(Arithmetic right) {
    return right.product(
        (a, b) -> {
          if (a.length != b.length || a[0].length != b[0].length) {
            throw new IllegalStateException("shapes differ, as ND4J says");
          }
          double[][] product = new double[a.length][a[0].length];
          for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a[0].length; j++) {
              product[i][j] = a[i][j] * b[i][j];
            }
          }
          return product;
        });
  }
}
