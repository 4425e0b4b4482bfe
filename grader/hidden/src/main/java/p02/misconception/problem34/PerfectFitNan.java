package p02.misconception.problem34;

import java.util.Arrays;
import p02.hidden.model.Likelihood;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** 0 / 0 for a perfect fit. */
@Misconception(
    id = "perfect-fit-nan",
    tasks = {"3.4.5"},
    says = "For a perfect fit your shares are NaN, since 0 is divided by 0.",
    published = true)
final class PerfectFitNan implements Mistake<Likelihood> {
  @Override
  public Likelihood in(Likelihood right) {
    return right.parts(
        (columns, total) -> Arrays.stream(columns).map(each -> each / total).toArray());
  }
}
