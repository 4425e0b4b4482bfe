package p02.misconception.tutorial22;

import p02.hidden.model.WeightInitialization;
import p02.hidden.model.WeightInitialization.Seeding;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** new Random(seed) in the outer loop. */
@Misconception(
    id = "generator-for-each-row",
    tasks = {"2.2.2", "2.2.3", "2.2.4"},
    says =
        "Every row of your weights is the same, since a generator with the same seed begins anew for each. Make it once, before the loops.")
final class GeneratorForEachRow implements Mistake<WeightInitialization> {
  @Override
  public WeightInitialization in(WeightInitialization right) {
    return right.seeding(Seeding.EACH_ROW);
  }
}
