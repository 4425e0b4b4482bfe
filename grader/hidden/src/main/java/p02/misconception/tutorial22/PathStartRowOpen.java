package p02.misconception.tutorial22;

import java.util.ArrayList;
import java.util.List;
import p02.hidden.model.Descent;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** Row 0 stays 0. */
@Misconception(
    id = "path-start-row-open",
    tasks = {"2.2.7"},
    says = "Row 0 of your path was never written: it is the start.",
    published = true)
final class PathStartRowOpen implements Mistake<Descent> {
  @Override
  public Descent in(Descent right) {
    return right.notes(
        points -> {
          List<double[]> rows = new ArrayList<>(List.of(new double[2]));
          rows.addAll(points.subList(1, points.size()));
          return rows;
        });
  }
}
