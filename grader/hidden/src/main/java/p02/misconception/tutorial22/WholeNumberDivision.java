package p02.misconception.tutorial22;

import p02.hidden.model.WeightInitialization;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** 6 / (fanIn + fanOut) of ints is 0. */
@Misconception(
    id = "whole-number-division",
    tasks = {"2.2.3", "2.2.4"},
    says =
        "All your weights are 0: Java divides whole numbers without a remainder. Write 6.0, or cast.")
final class WholeNumberDivision implements Mistake<WeightInitialization> {
  @Override
  public WeightInitialization in(WeightInitialization right) {
    return right.laws(right.laws().bound((in, out, first) -> 0).kaiming((in, out, first) -> 0));
  }
}
