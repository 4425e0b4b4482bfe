package p02.hidden.problem35;

import p02.hidden.Check;
import p02.hidden.Task;
import p02.hidden.Tolerance;
import p02.oracle.Steps;
import p02.problem35.Adam;

/** Tests of {@link Adam}. */
class AdamTest {
  @Task(number = "3.5.3", title = "Adam", points = 9, tolerance = Tolerance.IN_PLACE)
  void steps(Check check) {
    // Where ε stands shows only if it is not tiny; the usual one must work, too.
    for (double epsilon : new double[] {1e-8, 0.1}) {
      FiveSteps.check(
          check,
          () -> new Adam(0.1, 0.9, 0.99, epsilon),
          (start, g) -> Steps.adam(start, g, 0.1, 0.9, 0.99, epsilon));
    }
  }
}
