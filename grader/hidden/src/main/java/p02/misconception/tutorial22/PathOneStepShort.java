package p02.misconception.tutorial22;

import java.util.List;
import java.util.stream.IntStream;
import p02.hidden.model.Descent;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** [steps, 2], or as many rows as asked for and the start twice. */
@Misconception(
    id = "path-one-step-short",
    tasks = {"2.2.7"},
    says =
        "Your path ends one step too early: after n steps there are n + 1 points, and the last one belongs to it.")
final class PathOneStepShort implements Mistake<Descent> {
  @Override
  public Descent in(Descent right) {
    return right.notes(points -> points.subList(0, points.size() - 1));
  }

  @Override
  public List<Descent> others(Descent right) {
    return List.of(
        right.notes(
            points ->
                IntStream.range(0, points.size())
                    .mapToObj(t -> points.get(Math.max(0, t - 1)))
                    .toList()));
  }
}
