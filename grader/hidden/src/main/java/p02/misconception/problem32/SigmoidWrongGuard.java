package p02.misconception.problem32;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import p02.hidden.model.TwoLayerNetwork;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.oracle.Layers;

/** A guard against large numbers that cuts too much off, or gives the wrong number. */
@Misconception(
    id = "sigmoid-wrong-guard",
    tasks = {"3.2.1"},
    says =
        "Your sigmoid is right near 0 and wrong far out: what you do there to protect the exponential changes the value. What does the sigmoid tend to on either side?")
final class SigmoidWrongGuard implements Mistake<TwoLayerNetwork> {
  @Override
  public TwoLayerNetwork in(TwoLayerNetwork right) {
    return clamped(right, 5);
  }

  @Override
  public List<TwoLayerNetwork> others(TwoLayerNetwork right) {
    DoubleUnaryOperator zero = z -> Math.exp(z) < Double.POSITIVE_INFINITY ? Layers.sigmoid(z) : 0;
    DoubleUnaryOperator half =
        z -> Math.exp(z) < Double.POSITIVE_INFINITY ? Layers.sigmoid(z) : 0.5;
    return Stream.concat(
            Stream.of(right.activated(zero), right.activated(half)),
            IntStream.of(1, 2, 3, 4, 6, 8, 10, 15).mapToObj(limit -> clamped(right, limit)))
        .toList();
  }

  private static TwoLayerNetwork clamped(TwoLayerNetwork right, double limit) {
    return right.activated(z -> Layers.sigmoid(Math.max(-limit, Math.min(limit, z))));
  }
}
