package p02.misconception.tutorial12;

import p02.hidden.model.Epochs;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** Whole points. */
@Misconception(
    id = "improvement-rounded",
    tasks = {"1.2.3"},
    says =
        "You round to whole percentage points, or you cast to int. What follows the point is asked for, too.",
    published = true)
final class ImprovementRounded implements Mistake<Epochs> {
  @Override
  public Epochs in(Epochs right) {
    return right.gain((a, from, to) -> (double) Math.round(right.gain().of(a, from, to)));
  }
}
