package p02.misconception.tutorial22;

import p02.hidden.model.Descent;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** The gradient is computed once. */
@Misconception(
    id = "descent-gradient-of-start",
    tasks = {"2.2.7"},
    says = "Every step of yours uses the gradient at the start. Compute it anew at each point.",
    published = true)
final class DescentGradientOfStart implements Mistake<Descent> {
  @Override
  public Descent in(Descent right) {
    return right.gradient((slope, w, start) -> right.gradient().at(slope, start, start));
  }
}
