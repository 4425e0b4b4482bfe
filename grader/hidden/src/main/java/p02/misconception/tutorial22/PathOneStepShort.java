package p02.misconception.tutorial22;

import p02.hidden.Misconception;
import p02.hidden.Mistake;
import p02.hidden.model.Descent;

/** [steps, 2]. */
@Misconception(
    id = "path-one-step-short",
    tasks = {"2.2.7"},
    says = "Your path is one row short: after n steps there are n + 1 points.")
final class PathOneStepShort implements Mistake<Descent> {
  @Override
  public Descent in(Descent right) {
    return right.notes(points -> points.subList(0, points.size() - 1));
  }
}
