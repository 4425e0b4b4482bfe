package p02.misconception.tutorial21;

import p02.hidden.model.ActivationFunctions;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** A vector comes out, whatever goes in. */
@Misconception(
    id = "activation-shape-lost",
    tasks = {"2.1.1", "2.1.2", "2.1.3", "2.1.4", "2.1.5", "2.1.6"},
    says = "Your result is a vector, whatever shape goes in. Give it the shape of z.")
final class ActivationShapeLost implements Mistake<ActivationFunctions> {
  @Override
  public ActivationFunctions in(ActivationFunctions right) {
    return right.flattened();
  }
}
