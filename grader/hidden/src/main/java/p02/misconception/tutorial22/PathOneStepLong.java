package p02.misconception.tutorial22;

import p02.hidden.model.Descent;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** [steps + 2, 2]. */
@Misconception(
    id = "path-one-step-long",
    tasks = {"2.2.7"},
    says = "Your path takes one step too many.")
final class PathOneStepLong implements Mistake<Descent> {
  @Override
  public Descent in(Descent right) {
    return right.taken(asked -> asked + 1);
  }
}
