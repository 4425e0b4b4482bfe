package p02.misconception.tutorial22;

import p02.hidden.model.WeightInitialization;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** √2 / √(fanIn + fanOut) as the bound. */
@Misconception(
    id = "xavier-deviation-as-bound",
    tasks = {"2.2.3"},
    says =
        "You take the standard deviation for the bound. A uniform law reaches farther than its deviation.")
final class XavierDeviationAsBound implements Mistake<WeightInitialization> {
  @Override
  public WeightInitialization in(WeightInitialization right) {
    return right.laws(right.laws().bound((in, out, first) -> Math.sqrt(2.0 / (in + out))));
  }
}
