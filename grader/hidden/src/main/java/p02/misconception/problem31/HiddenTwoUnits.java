package p02.misconception.problem31;

import java.util.Arrays;
import p02.hidden.model.TwoLayerNetwork;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** Only two hidden units, as the hint of the assignment has them. */
@Misconception(
    id = "hidden-two-units",
    tasks = {"3.1.2", "3.1.4", "3.1.5", "3.1.6"},
    says =
        "You worked with two hidden units. Count the hidden neurons in the assignment's drawing, and the rows that W1 then needs.",
    published = true)
final class HiddenTwoUnits implements Mistake<TwoLayerNetwork> {
  @Override
  public TwoLayerNetwork in(TwoLayerNetwork right) {
    return right
        .hidden((w, b, x) -> Arrays.copyOf(right.z1(w, b, x), 2))
        .output((w, b, h) -> right.z2(Arrays.copyOf(w, 2), b, Arrays.copyOf(h, 2)));
  }
}
