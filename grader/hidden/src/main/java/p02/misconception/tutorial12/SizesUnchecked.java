package p02.misconception.tutorial12;

import p02.hidden.model.Epochs;
import p02.hidden.model.Epochs.Strictness;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.oracle.Learning;

/** Whatever arithmetic makes of it. */
@Misconception(
    id = "sizes-unchecked",
    tasks = {"1.2.4"},
    says =
        "You do not check how many examples there are and how large a batch is. Refuse what makes no sense before you calculate with it.")
final class SizesUnchecked implements Mistake<Epochs> {
  @Override
  public Epochs in(Epochs right) {
    return right.without(new Strictness(true, true, true, false)).cut(SizesUnchecked::cut);
  }

  /** As many arrays as a division says. */
  private static int[][] cut(int[] order, int size) {
    int[][] batches = new int[(order.length + size - 1) / size][];
    int[][] cut = size < 1 ? batches : Learning.cut(order, size);
    System.arraycopy(cut, 0, batches, 0, batches.length);
    return batches;
  }
}
