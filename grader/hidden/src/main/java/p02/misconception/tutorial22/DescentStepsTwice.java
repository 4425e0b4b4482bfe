package p02.misconception.tutorial22;

import java.util.stream.IntStream;
import p02.hidden.model.Descent;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** Two steps a row. */
@Misconception(
    id = "descent-steps-twice",
    tasks = {"2.2.7"},
    says = "Your path makes two steps for each row.")
final class DescentStepsTwice implements Mistake<Descent> {
  @Override
  public Descent in(Descent right) {
    return right
        .taken(asked -> 2 * asked)
        .notes(
            points ->
                IntStream.iterate(0, i -> i < points.size(), i -> i + 2)
                    .mapToObj(points::get)
                    .toList());
  }
}
