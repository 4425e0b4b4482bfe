package p02.misconception.tutorial11;

import p02.hidden.model.Arithmetic;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.oracle.Layers;

/** a · b. */
@Misconception(
    id = "dot-products",
    tasks = {"1.1.3"},
    says = "You return products of points. Products are large where distances are small.",
    published = true)
final class DotProducts implements Mistake<Arithmetic> {
  @Override
  public Arithmetic in(Arithmetic right) {
    return right.distances(Arithmetic.each(Layers::dot));
  }
}
