package p02.misconception.tutorial11;

import p02.hidden.model.Arithmetic;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** The root is taken. */
@Misconception(
    id = "distances-rooted",
    tasks = {"1.1.3"},
    says = "You return distances. Squared distances are asked for: one step less.",
    published = true)
final class DistancesRooted implements Mistake<Arithmetic> {
  @Override
  public Arithmetic in(Arithmetic right) {
    return right.distances(Distances.entrywise(right.distances(), Math::sqrt));
  }
}
