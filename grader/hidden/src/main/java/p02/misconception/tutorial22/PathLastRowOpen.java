package p02.misconception.tutorial22;

import java.util.ArrayList;
import java.util.List;
import p02.hidden.model.Descent;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** The last row stays 0. */
@Misconception(
    id = "path-last-row-open",
    tasks = {"2.2.7"},
    says = "The last row of your path was never written.",
    published = true)
final class PathLastRowOpen implements Mistake<Descent> {
  @Override
  public Descent in(Descent right) {
    return right.notes(
        points -> {
          List<double[]> rows = new ArrayList<>(points.subList(0, points.size() - 1));
          rows.add(new double[2]);
          return rows;
        });
  }
}
