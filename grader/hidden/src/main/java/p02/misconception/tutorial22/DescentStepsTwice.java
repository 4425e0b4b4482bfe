package p02.misconception.tutorial22;

import p02.hidden.Misconception;
import p02.hidden.Mistake;
import p02.hidden.model.Descent;

/** Two steps a row. */
@Misconception(
    id = "descent-steps-twice",
    tasks = {"2.2.7"},
    says = "Your path makes two steps for each row.")
final class DescentStepsTwice implements Mistake<Descent> {
  @Override
  public Descent in(Descent right) {
    return right.move(
        (rule, w, gradient) -> {
          rule.step(w, gradient);
          rule.step(w, gradient);
        });
  }
}
