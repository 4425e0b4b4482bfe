package p02.misconception.tutorial22;

import p02.hidden.model.WeightInitialization;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** (r − ½) a. */
@Misconception(
    id = "xavier-half-as-wide",
    tasks = {"2.2.3"},
    says = "Your weights reach half as far as they should. How long is the interval from −a to a?")
final class XavierHalfAsWide implements Mistake<WeightInitialization> {
  @Override
  public WeightInitialization in(WeightInitialization right) {
    return right.laws(right.laws().bound((in, out, first) -> Math.sqrt(6.0 / (in + out)) / 2));
  }
}
