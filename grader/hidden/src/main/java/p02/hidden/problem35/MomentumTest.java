package p02.hidden.problem35;

import p02.hidden.Check;
import p02.hidden.Task;
import p02.hidden.observe.Tolerance;

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
          Steps.showMatrix(cases, "the first of these", phi -> rules.momentum(0.1, 0.9, phi));
        });
  }
}
