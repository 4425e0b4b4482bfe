package p02.misconception.tutorial22;

import p02.hidden.model.Descent;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** w − g. */
@Misconception(
    id = "descent-without-optimizer",
    tasks = {"2.2.7"},
    says = "Your steps subtract the gradient itself. How far to go is the optimizer's business.",
    published = true)
final class DescentWithoutOptimizer implements Mistake<Descent> {
  @Override
  public Descent in(Descent right) {
    return right.move(
        (rule, w, gradient) -> {
          w[0] -= gradient[0];
          w[1] -= gradient[1];
        });
  }
}
