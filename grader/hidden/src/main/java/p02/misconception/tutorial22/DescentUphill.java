package p02.misconception.tutorial22;

import java.util.Arrays;
import p02.hidden.model.Descent;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** The gradient is negated. */
@Misconception(
    id = "descent-uphill",
    tasks = {"2.2.7"},
    says = "Your path goes uphill: the optimizer takes the minus already.",
    published = true)
final class DescentUphill implements Mistake<Descent> {
  @Override
  public Descent in(Descent right) {
    return right.gradient(
        (slope, w, start) ->
            Arrays.stream(right.gradient().at(slope, w, start)).map(each -> -each).toArray());
  }
}
