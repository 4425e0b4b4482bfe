package p02.misconception.problem31;

import java.util.Arrays;
import p02.hidden.model.TwoLayerNetwork;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** relu(W x) + b. */
@Misconception(
    id = "bias-after-activation",
    tasks = {"3.1.5", "3.1.6"},
    says =
        "You add the hidden biases after the activation function. Does a bias belong to the pre-activation or to the activation?")
final class BiasAfterActivation implements Mistake<TwoLayerNetwork> {
  @Override
  public TwoLayerNetwork in(TwoLayerNetwork right) {
    return right
        .hidden((w, b, x) -> right.z1(w, new double[b.length], x))
        .afterHidden(
            (h, b) -> {
              double[] sum = right.afterHidden().apply(h, b).clone();
              Arrays.setAll(sum, i -> sum[i] + b[i]);
              return sum;
            });
  }
}
