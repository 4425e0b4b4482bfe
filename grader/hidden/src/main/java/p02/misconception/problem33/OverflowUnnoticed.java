package p02.misconception.problem33;

import p02.hidden.model.Counter;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** Beyond long the result wraps around. */
@Misconception(
    id = "overflow-unnoticed",
    tasks = {"3.3.1", "3.3.3"},
    says =
        "You return a number where the result is beyond long, though it should be refused. Which methods of Math notice that?")
final class OverflowUnnoticed implements Mistake<Counter> {
  @Override
  public Counter in(Counter right) {
    return right.wrapping();
  }
}
