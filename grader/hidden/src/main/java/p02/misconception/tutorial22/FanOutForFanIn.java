package p02.misconception.tutorial22;

import java.util.List;
import p02.hidden.model.WeightInitialization;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** √(2 / fanOut). */
@Misconception(
    id = "fan-out-for-fan-in",
    tasks = {"2.2.4"},
    says =
        "Your deviation depends on fanOut. What is summed up in one pre-activation, and how many of it?")
final class FanOutForFanIn implements Mistake<WeightInitialization> {
  @Override
  public WeightInitialization in(WeightInitialization right) {
    return right.laws(
        right.laws().kaiming((in, out, first) -> Math.sqrt((first ? 1.0 : 2.0) / out)));
  }

  @Override
  public List<WeightInitialization> others(WeightInitialization right) {
    return List.of(
        right.laws(
            right.laws().kaiming((in, out, first) -> Math.sqrt(first ? 1.0 / in : 2.0 / out))),
        right.laws(
            right.laws().kaiming((in, out, first) -> Math.sqrt(first ? 1.0 / out : 2.0 / in))));
  }
}
