package p02.hidden.problem35;

import p02.hidden.Check;
import p02.hidden.Task;
import p02.hidden.Tolerance;
import p02.oracle.Steps;
import p02.problem35.Sgd;

/** Tests of {@link Sgd}. */
class SgdTest {
  @Task(number = "3.5.1", title = "SGD", points = 2, tolerance = Tolerance.IN_PLACE)
  void steps(Check check) {
    FiveSteps.check(check, () -> new Sgd(0.1), (start, g) -> Steps.sgd(start, g, 0.1));
  }
}
