package p02.misconception.problem34;

import p02.hidden.model.Likelihood;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** A mean over the examples. */
@Misconception(
    id = "squares-averaged-over-examples",
    tasks = {"3.4.4"},
    says = "You divide the sum by the number of examples; the assignment asks for the sum.")
final class SquaresAveragedOverExamples implements Mistake<Likelihood> {
  @Override
  public Likelihood in(Likelihood right) {
    return right.squares(
        right.square(), (columns, f, y) -> right.total().of(columns, f, y) / f.length);
  }
}
