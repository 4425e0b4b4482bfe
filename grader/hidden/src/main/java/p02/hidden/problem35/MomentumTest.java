package p02.hidden.problem35;

import p02.hidden.Check;
import p02.hidden.Task;
import p02.hidden.observe.Tolerance;
import p02.hidden.script.RandomNumbers;
import p02.hidden.subject.OptimizerSteps;

/** Tests of {@link p02.problem35.Momentum}. */
class MomentumTest {
  @Task(
      number = "3.5.2",
      title = "momentum",
      asked = "m ← β m + (1 − β) g; φ ← φ − α m, in place",
      example = "φ = [1], g = [2], α = 0.5, β = 0.5: m = [1], φ = [0.5]",
      points = 4,
      tolerance = Tolerance.IN_PLACE,
      uses = "p02.problem35.Sgd")
  void steps(Check check) {
    check.compare(
        OwnOptimizers.class,
        (rules, cases) -> {
          Steps.show(cases, "α = 0.1, β = 0.9", phi -> rules.momentum(0.1, 0.9, phi));
          Steps.showFew(cases, "α = 0.1, β = 0.5", phi -> rules.momentum(0.1, 0.5, phi));
          RandomNumbers random = new RandomNumbers(352);
          Steps.Settings ofMatrix =
              new Steps.Settings("the first of these", phi -> rules.momentum(0.1, 0.9, phi));
          Steps.showDrawn(cases, random, () -> drawn(random, rules), ofMatrix);
        });
  }

  private static Steps.Settings drawn(RandomNumbers random, OptimizerSteps rules) {
    double alpha = random.between(0.01, 0.3);
    double beta = random.between(0.1, 0.95);
    return new Steps.Settings(
        "α = %s, β = %s".formatted(alpha, beta), phi -> rules.momentum(alpha, beta, phi));
  }
}
