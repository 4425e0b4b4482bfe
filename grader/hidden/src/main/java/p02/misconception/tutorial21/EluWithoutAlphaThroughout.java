package p02.misconception.tutorial21;

import p02.hidden.model.ActivationFunctions;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.hidden.subject.Activating.Function;

/** eᶻ − 1 and eᶻ. */
@Misconception(
    id = "elu-without-alpha-throughout",
    tasks = {"2.1.5"},
    says =
        "Your ELU and its derivative are the same whatever alpha is. What does the ELU approach for very negative z?",
    published = true)
final class EluWithoutAlphaThroughout implements Mistake<ActivationFunctions> {
  @Override
  public ActivationFunctions in(ActivationFunctions right) {
    return right.with(
        Function.ELU,
        curve ->
            curve
                .value((z, alpha) -> z > 0 ? z : Math.expm1(z))
                .slope((z, alpha) -> z > 0 ? 1 : Math.exp(z)));
  }
}
