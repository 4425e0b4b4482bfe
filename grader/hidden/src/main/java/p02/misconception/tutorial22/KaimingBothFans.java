package p02.misconception.tutorial22;

import p02.hidden.model.WeightInitialization;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** √(2 / (fanIn + fanOut)). */
@Misconception(
    id = "kaiming-both-fans",
    tasks = {"2.2.4"},
    says = "Your deviation depends on fanOut, too. That is what Xavier does.")
final class KaimingBothFans implements Mistake<WeightInitialization> {
  @Override
  public WeightInitialization in(WeightInitialization right) {
    return right.laws(
        right.laws().kaiming((in, out, first) -> Math.sqrt((first ? 1.0 : 2.0) / (in + out))));
  }
}
