package p02.misconception.problem33;

import java.util.List;
import p02.hidden.model.Counter;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.hidden.subject.Counts.Size;

/** Sizes below 1 are taken: all, 0 alone, or one of the four. */
@Misconception(
    id = "arguments-unchecked",
    tasks = {"3.3.1", "3.3.2"},
    says = "You count for a size below 1, too. Check all four arguments before you calculate.")
final class ArgumentsUnchecked implements Mistake<Counter> {
  @Override
  public Counter in(Counter right) {
    return right.taking(size -> true);
  }

  @Override
  public List<Counter> others(Counter right) {
    return List.of(
        right.taking(size -> size.least() >= 0),
        right.taking(size -> Math.min(size.inputs(), size.outputs()) >= 1),
        right.taking(size -> Math.min(size.layers(), size.width()) >= 1),
        right.taking(size -> new Size(1, size.outputs(), size.layers(), size.width()).least() >= 1),
        right.taking(size -> new Size(size.inputs(), 1, size.layers(), size.width()).least() >= 1),
        right.taking(size -> new Size(size.inputs(), size.outputs(), 1, size.width()).least() >= 1),
        right.taking(
            size -> new Size(size.inputs(), size.outputs(), size.layers(), 1).least() >= 1));
  }
}
