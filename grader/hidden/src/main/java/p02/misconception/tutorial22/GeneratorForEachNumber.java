package p02.misconception.tutorial22;

import p02.hidden.model.WeightInitialization;
import p02.hidden.model.WeightInitialization.Seeding;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** new Random(seed) in the inner loop. */
@Misconception(
    id = "generator-for-each-number",
    tasks = {"2.2.2", "2.2.3", "2.2.4"},
    says =
        "All your weights are the same number, since a generator with the same seed begins anew for each. Make it once, before the loops.")
final class GeneratorForEachNumber implements Mistake<WeightInitialization> {
  @Override
  public WeightInitialization in(WeightInitialization right) {
    return right.seeding(Seeding.EACH_NUMBER);
  }
}
