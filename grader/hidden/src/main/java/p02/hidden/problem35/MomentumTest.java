package p02.hidden.problem35;

import p02.hidden.Check;
import p02.hidden.Task;
import p02.hidden.Tolerance;
import p02.oracle.Steps;
import p02.problem35.Momentum;

/** Tests of {@link Momentum}. */
class MomentumTest {
  @Task(number = "3.5.2", title = "momentum", points = 4, tolerance = Tolerance.IN_PLACE)
  void steps(Check check) {
    for (double beta : new double[] {0.9, 0.5}) {
      FiveSteps.check(
          check, () -> new Momentum(0.1, beta), (start, g) -> Steps.momentum(start, g, 0.1, beta));
    }
  }
}
