package p02.misconception.tutorial22;

import p02.hidden.Misconception;
import p02.hidden.Mistake;
import p02.hidden.model.Drawing;

/** U(−1, 1). */
@Misconception(
    id = "xavier-unscaled",
    tasks = {"2.2.3"},
    says = "Your weights lie between −1 and 1 whatever the sizes.")
final class XavierUnscaled implements Mistake<Drawing> {
  @Override
  public Drawing in(Drawing right) {
    return right.laws(right.laws().bound((in, out, first) -> 1));
  }
}
