package p02.misconception.tutorial22;

import p02.hidden.model.Descent;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** No check. */
@Misconception(
    id = "descent-negative-steps-accepted",
    tasks = {"2.2.7"},
    says = "A negative number of steps is taken for none. It should be refused.")
final class DescentNegativeStepsAccepted implements Mistake<Descent> {
  @Override
  public Descent in(Descent right) {
    return right.lenient();
  }
}
