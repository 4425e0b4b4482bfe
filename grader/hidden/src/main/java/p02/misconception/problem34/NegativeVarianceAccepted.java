package p02.misconception.problem34;

import java.util.List;
import p02.hidden.model.Likelihood;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** No check of the variance, or one that lets 0 or NaN pass. */
@Misconception(
    id = "negative-variance-accepted",
    tasks = {"3.4.6", "3.4.7"},
    says =
        "You accept a variance that is 0, negative or NaN. Refuse all three before you calculate; a comparison with NaN is never true.",
    published = true)
final class NegativeVarianceAccepted implements Mistake<Likelihood> {
  @Override
  public Likelihood in(Likelihood right) {
    return right.taking(v -> true);
  }

  @Override
  public List<Likelihood> others(Likelihood right) {
    return List.of(
        right.taking(v -> !(v <= 0)), right.taking(v -> v >= 0), right.taking(v -> !(v < 0)));
  }
}
