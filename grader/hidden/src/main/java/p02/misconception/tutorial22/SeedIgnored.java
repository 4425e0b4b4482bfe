package p02.misconception.tutorial22;

import p02.hidden.model.WeightInitialization;
import p02.hidden.model.WeightInitialization.Seeding;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** Always the same numbers. */
@Misconception(
    id = "seed-ignored",
    tasks = {"2.2.2", "2.2.3", "2.2.4"},
    says = "Your weights are the same for every seed. Where does the seed go in?")
final class SeedIgnored implements Mistake<WeightInitialization> {
  @Override
  public WeightInitialization in(WeightInitialization right) {
    return right.seeding(Seeding.IGNORED);
  }
}
