package p02.misconception.problem34;

import p02.hidden.model.Likelihood;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** A mean for the sum. */
@Misconception(
    id = "squares-averaged",
    tasks = {"3.4.4"},
    says = "You return the mean of the squares; the assignment asks for their sum.",
    published = true)
final class SquaresAveraged implements Mistake<Likelihood> {
  @Override
  public Likelihood in(Likelihood right) {
    return right.squares(
        right.square(),
        (columns, f, y) -> right.total().of(columns, f, y) / (f.length * f[0].length));
  }
}
