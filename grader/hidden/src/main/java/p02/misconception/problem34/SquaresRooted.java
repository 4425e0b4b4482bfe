package p02.misconception.problem34;

import p02.hidden.model.Likelihood;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** A norm. */
@Misconception(
    id = "squares-rooted",
    tasks = {"3.4.4"},
    says = "You return the root of the sum, the length of the difference.")
final class SquaresRooted implements Mistake<Likelihood> {
  @Override
  public Likelihood in(Likelihood right) {
    return right.squares(
        right.square(), (columns, f, y) -> Math.sqrt(right.total().of(columns, f, y)));
  }
}
