package p02.misconception.problem31;

import java.util.Arrays;
import p02.hidden.model.TwoLayerNetwork;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** W1 reshaped to [2][3] instead of transposed. */
@Misconception(
    id = "weights-reshaped",
    tasks = {"3.1.6", "3.1.2", "3.1.5"},
    says =
        "You reshaped W1 where it should be transposed: the shape fits then, but the numbers stand in the wrong places. Write out a small matrix and compare.")
final class WeightsReshaped implements Mistake<TwoLayerNetwork> {
  @Override
  public TwoLayerNetwork in(TwoLayerNetwork right) {
    return right.hidden(
        (w, b, x) -> {
          double[] flat = Arrays.stream(w).flatMapToDouble(Arrays::stream).toArray();
          double[] z = b.clone();
          for (int i = 0; i < z.length; i++) {
            for (int j = 0; j < x.length; j++) {
              z[i] += flat[j * z.length + i] * x[j];
            }
          }
          return z;
        });
  }
}
