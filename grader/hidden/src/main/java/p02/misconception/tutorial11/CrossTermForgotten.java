package p02.misconception.tutorial11;

import p02.hidden.model.Arithmetic;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.oracle.Layers;

/** |a|² + |b|². */
@Misconception(
    id = "cross-term-forgotten",
    tasks = {"1.1.3"},
    says =
        "The mixed term is missing. Multiply (a − b)² out again: a point's distance from itself must be 0.",
    published = true)
final class CrossTermForgotten implements Mistake<Arithmetic> {
  @Override
  public Arithmetic in(Arithmetic right) {
    return right.distances(Arithmetic.each((a, b) -> Layers.dot(a, a) + Layers.dot(b, b)));
  }
}
