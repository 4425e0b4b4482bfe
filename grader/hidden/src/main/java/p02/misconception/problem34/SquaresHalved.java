package p02.misconception.problem34;

import p02.hidden.model.Likelihood;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** ½ Σ. */
@Misconception(
    id = "squares-halved",
    tasks = {"3.4.4"},
    says = "You halve the sum of squares. That half belongs to other losses.")
final class SquaresHalved implements Mistake<Likelihood> {
  @Override
  public Likelihood in(Likelihood right) {
    return right.squares(right.square(), (columns, f, y) -> right.total().of(columns, f, y) / 2);
  }
}
