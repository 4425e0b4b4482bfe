package p02.misconception.problem31;

import p02.hidden.model.TwoLayerNetwork;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** W1 read as [in][out]. */
@Misconception(
    id = "weights-transposed",
    tasks = {"3.1.2", "3.1.5"},
    says =
        "You read W1 with row and column exchanged. Look up which index is the hidden unit and which the input.")
final class WeightsTransposed implements Mistake<TwoLayerNetwork> {
  @Override
  public TwoLayerNetwork in(TwoLayerNetwork right) {
    return right.hidden(
        (w, b, x) -> {
          double[] z = b.clone();
          for (int i = 0; i < z.length; i++) {
            for (int j = 0; j < x.length; j++) {
              z[i] += w[j][i] * x[j];
            }
          }
          return z;
        });
  }
}
