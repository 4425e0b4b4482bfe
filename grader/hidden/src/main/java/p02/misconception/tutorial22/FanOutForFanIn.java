package p02.misconception.tutorial22;

import java.util.List;
import p02.hidden.model.Drawing;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** √(2 / fanOut). */
@Misconception(
    id = "fan-out-for-fan-in",
    tasks = {"2.2.4"},
    says =
        "Your deviation depends on fanOut. What is summed up in one pre-activation, and how many of it?")
final class FanOutForFanIn implements Mistake<Drawing> {
  @Override
  public Drawing in(Drawing right) {
    return right.laws(
        right.laws().kaiming((in, out, first) -> Math.sqrt((first ? 1.0 : 2.0) / out)));
  }

  @Override
  public List<Drawing> others(Drawing right) {
    return List.of(
        right.laws(
            right.laws().kaiming((in, out, first) -> Math.sqrt(first ? 1.0 / in : 2.0 / out))),
        right.laws(
            right.laws().kaiming((in, out, first) -> Math.sqrt(first ? 1.0 / out : 2.0 / in))));
  }
}
