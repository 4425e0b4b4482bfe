package p02.misconception.problem35;

import p02.hidden.model.UpdateRules;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** α in m and in the step. */
@Misconception(
    id = "learning-rate-in-velocity",
    tasks = {"3.5.2"},
    says = "The learning rate acts twice: once in the velocity and once in the step.")
final class LearningRateInVelocity implements Mistake<UpdateRules> {
  @Override
  public UpdateRules in(UpdateRules right) {
    return right.momentum((alpha, beta, m, g) -> beta * m + (1 - beta) * alpha * g, right.coast());
  }
}
