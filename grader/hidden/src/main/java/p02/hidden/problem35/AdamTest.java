package p02.hidden.problem35;

import p02.hidden.Check;
import p02.hidden.Task;
import p02.hidden.observe.Tolerance;
import p02.hidden.script.RandomNumbers;
import p02.hidden.subject.OptimizerSteps;

/** Tests of {@link p02.problem35.Adam}. */
class AdamTest {
  @Task(
      number = "3.5.3",
      title = "Adam",
      asked = "φ ← φ − α m̃ / (√ṽ + ε), in place",
      example = "φ = [1], g = [2], α = 0.5, ε tiny: m̃ = 2, ṽ = 4, φ = [0.5]",
      points = 9,
      tolerance = Tolerance.IN_PLACE,
      uses = "p02.problem35.Sgd")
  void steps(Check check) {
    check.compare(
        OwnOptimizers.class,
        (rules, cases) -> {
          // Where ε stands shows only if it is not tiny; the usual one must work, too.
          // α is not 1 − β, or a moment that lacks the factor would look like a step without α.
          String name = "α = 0.2, β = 0.9, γ = 0.99, ε = ";
          Steps.show(cases, name + 0.1, phi -> rules.adam(0.2, 0.9, 0.99, 0.1, phi));
          Steps.showFew(cases, name + 1e-8, phi -> rules.adam(0.2, 0.9, 0.99, 1e-8, phi));
          RandomNumbers random = new RandomNumbers(353);
          Steps.Settings ofMatrix =
              new Steps.Settings("the first of these", phi -> rules.adam(0.2, 0.9, 0.99, 0.1, phi));
          Steps.showDrawn(cases, random, () -> drawn(random, rules), ofMatrix);
        });
  }

  private static Steps.Settings drawn(RandomNumbers random, OptimizerSteps rules) {
    double alpha = random.between(0.01, 0.3);
    double beta = random.between(0.1, 0.95);
    double gamma = random.between(0.5, 0.999);
    double epsilon = random.between(0.01, 1);
    return new Steps.Settings(
        "α = %s, β = %s, γ = %s, ε = %s".formatted(alpha, beta, gamma, epsilon),
        phi -> rules.adam(alpha, beta, gamma, epsilon, phi));
  }
}
