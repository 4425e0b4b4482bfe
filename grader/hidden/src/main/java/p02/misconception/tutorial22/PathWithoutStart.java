package p02.misconception.tutorial22;

import p02.hidden.model.Descent;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** Row 0 is the point after the first step. */
@Misconception(
    id = "path-without-start",
    tasks = {"2.2.7"},
    says = "Your path begins after the first step. Row 0 is the start.")
final class PathWithoutStart implements Mistake<Descent> {
  @Override
  public Descent in(Descent right) {
    return right.notes(points -> points.subList(1, points.size()));
  }
}
