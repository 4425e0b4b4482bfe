package p02.misconception.tutorial12;

import p02.hidden.model.Epochs;
import p02.hidden.model.Epochs.Strictness;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.oracle.Learning;

/** No batches of no examples. */
@Misconception(
    id = "no-examples-accepted",
    tasks = {"1.2.4"},
    says = "With no examples you return no batches. The task asks you to refuse that.")
final class NoExamplesAccepted implements Mistake<Epochs> {
  @Override
  public Epochs in(Epochs right) {
    return right.without(new Strictness(true, true, true, false)).cut(NoExamplesAccepted::checked);
  }

  /** The size alone is checked. */
  private static int[][] checked(int[] order, int size) {
    if (size < 1) {
      throw new IllegalArgumentException("a batch holds something");
    }
    return Learning.cut(order, size);
  }
}
