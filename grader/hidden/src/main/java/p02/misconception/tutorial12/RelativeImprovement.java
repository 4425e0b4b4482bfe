package p02.misconception.tutorial12;

import p02.hidden.model.Epochs;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** In percent of where it began. */
@Misconception(
    id = "relative-improvement",
    tasks = {"1.2.3"},
    says =
        "You return how many percent of the first accuracy were gained. Percentage points are a plain difference.",
    published = true)
final class RelativeImprovement implements Mistake<Epochs> {
  @Override
  public Epochs in(Epochs right) {
    return right.gain((a, from, to) -> right.gain().of(a, from, to) / a[from - 1]);
  }
}
