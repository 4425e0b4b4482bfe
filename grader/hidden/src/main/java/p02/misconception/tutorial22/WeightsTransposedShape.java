package p02.misconception.tutorial22;

import p02.hidden.model.WeightInitialization;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** [fanIn, fanOut]. */
@Misconception(
    id = "weights-transposed-shape",
    tasks = {"2.2.1", "2.2.2", "2.2.3", "2.2.4"},
    says = "Your weights have a row for each input. Which of the two sizes comes first?")
final class WeightsTransposedShape implements Mistake<WeightInitialization> {
  @Override
  public WeightInitialization in(WeightInitialization right) {
    return right.transpose();
  }
}
