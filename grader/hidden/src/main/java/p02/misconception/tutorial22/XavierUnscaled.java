package p02.misconception.tutorial22;

import p02.hidden.model.WeightInitialization;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** U(−1, 1). */
@Misconception(
    id = "xavier-unscaled",
    tasks = {"2.2.3"},
    says = "Your weights lie between −1 and 1 whatever the sizes.")
final class XavierUnscaled implements Mistake<WeightInitialization> {
  @Override
  public WeightInitialization in(WeightInitialization right) {
    return right.laws(right.laws().bound((in, out, first) -> 1));
  }
}
