package p02.hidden.problem35;

import p02.hidden.Check;
import p02.hidden.Task;
import p02.hidden.observe.Tolerance;
import p02.hidden.script.RandomNumbers;
import p02.hidden.subject.OptimizerSteps;

/** Tests of {@link p02.problem35.Sgd}. */
class SgdTest {
  @Task(
      number = "3.5.1",
      title = "SGD",
      asked = "φ ← φ − α g, in place",
      example = "φ = [1], g = [2], α = 0.5: φ = [0]",
      points = 2,
      tolerance = Tolerance.IN_PLACE)
  void steps(Check check) {
    check.compare(
        OwnOptimizers.class,
        (rules, cases) -> {
          Steps.show(cases, "α = 0.1", phi -> rules.sgd(0.1, phi));
          RandomNumbers random = new RandomNumbers(351);
          Steps.Settings ofMatrix = new Steps.Settings("α = 0.1", phi -> rules.sgd(0.1, phi));
          Steps.showDrawn(cases, random, () -> drawn(random, rules), ofMatrix);
        });
  }

  private static Steps.Settings drawn(RandomNumbers random, OptimizerSteps rules) {
    double alpha = random.between(0.01, 0.3);
    return new Steps.Settings("α = " + alpha, phi -> rules.sgd(alpha, phi));
  }
}
