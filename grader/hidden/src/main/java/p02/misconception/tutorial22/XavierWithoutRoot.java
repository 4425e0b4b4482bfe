package p02.misconception.tutorial22;

import p02.hidden.model.Drawing;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** 6 / (fanIn + fanOut). */
@Misconception(
    id = "xavier-without-root",
    tasks = {"2.2.3"},
    says = "Your weights are far too small: a root is missing in the bound.")
final class XavierWithoutRoot implements Mistake<Drawing> {
  @Override
  public Drawing in(Drawing right) {
    return right.laws(right.laws().bound((in, out, first) -> 6.0 / (in + out)));
  }
}
