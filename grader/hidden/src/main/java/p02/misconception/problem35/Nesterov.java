package p02.misconception.problem35;

import java.util.List;
import p02.hidden.model.UpdateRules;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** φ − α (β m + (1 − β) g) with the new m. */
@Misconception(
    id = "nesterov",
    tasks = {"3.5.2"},
    says = "You look one step ahead, as Nesterov does. The plain variant moves with m itself.")
final class Nesterov implements Mistake<UpdateRules> {
  @Override
  public UpdateRules in(UpdateRules right) {
    return right.momentum(
        right.velocity(), (alpha, beta, before, m, g) -> -alpha * (beta * m + (1 - beta) * g));
  }

  @Override
  public List<UpdateRules> others(UpdateRules right) {
    return List.of(
        right.momentum(right.velocity(), (alpha, beta, before, m, g) -> -alpha * (beta * m + g)));
  }
}
