package p02.misconception.tutorial11;

import p02.hidden.model.Arithmetic;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.oracle.Layers;

/** |a|² + |b|² + 2ab. */
@Misconception(
    id = "cross-term-added",
    tasks = {"1.1.3"},
    says = "The mixed term has the wrong sign: a point's distance from itself must be 0.",
    published = true)
final class CrossTermAdded implements Mistake<Arithmetic> {
  @Override
  public Arithmetic in(Arithmetic right) {
    return right.distances(
        Arithmetic.each((a, b) -> Layers.dot(a, a) + Layers.dot(b, b) + 2 * Layers.dot(a, b)));
  }
}
