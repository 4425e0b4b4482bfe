package p02.misconception.problem32;

import java.util.Arrays;
import p02.hidden.model.TwoLayerNetwork;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** The hidden bias added once for each input. */
@Misconception(
    id = "sigmoid-bias-repeated",
    tasks = {"3.2.2", "3.2.4", "3.2.5"},
    says =
        "You add the hidden bias once for each input. How often does a neuron have its bias? Look at what stands inside the loop.")
final class SigmoidBiasRepeated implements Mistake<TwoLayerNetwork> {
  @Override
  public TwoLayerNetwork in(TwoLayerNetwork right) {
    return right.hidden(
        (w, b, x) -> right.z1(w, Arrays.stream(b).map(each -> x.length * each).toArray(), x));
  }
}
