package p02.misconception.problem32;

import p02.hidden.model.TwoLayerNetwork;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** e^z / (1 + e^z), which is NaN from z = 710. */
@Misconception(
    id = "sigmoid-naive-positive",
    tasks = {"3.2.1"},
    says =
        "Your sigmoid is not a number for large z, since infinity is divided by infinity. Which way of writing it keeps the exponential small?",
    published = true)
final class SigmoidNaivePositive implements Mistake<TwoLayerNetwork> {
  @Override
  public TwoLayerNetwork in(TwoLayerNetwork right) {
    return right.activated(z -> Math.exp(z) / (1 + Math.exp(z)));
  }
}
