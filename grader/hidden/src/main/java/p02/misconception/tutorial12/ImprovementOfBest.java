package p02.misconception.tutorial12;

import p02.hidden.model.Epochs;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** Best so far. */
@Misconception(
    id = "improvement-of-best",
    tasks = {"1.2.3"},
    says = "You compare the best so far. The accuracy after an epoch may be lower than that.",
    published = true)
final class ImprovementOfBest implements Mistake<Epochs> {
  @Override
  public Epochs in(Epochs right) {
    return right.gain(
        (a, from, to) ->
            right.gain().of(new double[] {Highest.of(a, from), Highest.of(a, to)}, 1, 2));
  }
}
