package p02.misconception.tutorial22;

import p02.hidden.Misconception;
import p02.hidden.Mistake;
import p02.hidden.model.Descent;

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
