package p02.misconception.problem31;

import java.util.Arrays;
import java.util.List;
import p02.hidden.model.TwoLayerNetwork;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** The bias added once for each term of the sum, in one layer or in both. */
@Misconception(
    id = "bias-repeated",
    tasks = {"3.1.2", "3.1.4", "3.1.5", "3.1.6"},
    says =
        "You add a bias once for each term of the sum. How often does a neuron have its bias? Look at what stands inside the loop.")
final class BiasRepeated implements Mistake<TwoLayerNetwork> {
  @Override
  public TwoLayerNetwork in(TwoLayerNetwork right) {
    return output(hidden(right));
  }

  @Override
  public List<TwoLayerNetwork> others(TwoLayerNetwork right) {
    return List.of(hidden(right), output(right));
  }

  private static TwoLayerNetwork hidden(TwoLayerNetwork right) {
    return right.hidden(
        (w, b, x) -> right.z1(w, Arrays.stream(b).map(each -> x.length * each).toArray(), x));
  }

  private static TwoLayerNetwork output(TwoLayerNetwork right) {
    return right.output((w, b, h) -> right.z2(w, h.length * b, h));
  }
}
