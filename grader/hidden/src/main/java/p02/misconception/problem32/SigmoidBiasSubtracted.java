package p02.misconception.problem32;

import java.util.Arrays;
import java.util.List;
import p02.hidden.model.TwoLayerNetwork;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** W x − b, in one layer or in both. */
@Misconception(
    id = "sigmoid-bias-subtracted",
    tasks = {"3.2.2", "3.2.3", "3.2.4", "3.2.5"},
    says = "You subtract a bias where it should be added.")
final class SigmoidBiasSubtracted implements Mistake<TwoLayerNetwork> {
  @Override
  public TwoLayerNetwork in(TwoLayerNetwork right) {
    return output(hidden(right));
  }

  @Override
  public List<TwoLayerNetwork> others(TwoLayerNetwork right) {
    return List.of(hidden(right), output(right));
  }

  private static TwoLayerNetwork hidden(TwoLayerNetwork right) {
    return right.hidden((w, b, x) -> right.z1(w, Arrays.stream(b).map(each -> -each).toArray(), x));
  }

  private static TwoLayerNetwork output(TwoLayerNetwork right) {
    return right.output((w, b, h) -> right.z2(w, -b, h));
  }
}
