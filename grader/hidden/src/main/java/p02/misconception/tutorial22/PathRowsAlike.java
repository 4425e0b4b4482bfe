package p02.misconception.tutorial22;

import p02.hidden.model.Descent;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** One array noted again and again. */
@Misconception(
    id = "path-rows-alike",
    tasks = {"2.2.7"},
    says =
        "All rows of your path are its end: one array is noted again and again, and changed afterwards. Note copies.",
    published = true)
final class PathRowsAlike implements Mistake<Descent> {
  @Override
  public Descent in(Descent right) {
    return right.notes(
        points -> points.stream().map(each -> points.get(points.size() - 1)).toList());
  }
}
