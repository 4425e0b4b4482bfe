package p02.misconception.tutorial22;

import p02.hidden.model.WeightInitialization;
import p02.hidden.model.WeightInitialization.Seeding;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** One generator for all calls. */
@Misconception(
    id = "generator-goes-on",
    tasks = {"2.2.2", "2.2.3", "2.2.4"},
    says =
        "The same seed gives you other weights the second time: one generator goes on from call to call. Make a new one, or set its seed, in each call.")
final class GeneratorGoesOn implements Mistake<WeightInitialization> {
  @Override
  public WeightInitialization in(WeightInitialization right) {
    return right.seeding(Seeding.GOES_ON);
  }
}
