package p02.misconception.tutorial12;

import java.util.List;
import p02.hidden.model.Epochs;
import p02.hidden.model.Epochs.Strictness;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** The array complains, about all epochs that there are not or at one end only. */
@Misconception(
    id = "epochs-unchecked",
    tasks = {"1.2.3"},
    says =
        "An epoch that there is not makes the array complain, not you. Check both numbers first, against both ends.")
final class EpochsUnchecked implements Mistake<Epochs> {
  @Override
  public Epochs in(Epochs right) {
    return right.without(new Strictness(true, true, false, true));
  }

  @Override
  public List<Epochs> others(Epochs right) {
    return List.of(
        checking(right, (accuracies, from, to) -> Math.max(from, to) <= accuracies.length),
        checking(right, (accuracies, from, to) -> Math.min(from, to) >= 1),
        checking(
            right,
            (accuracies, from, to) ->
                Math.min(from, to) >= 0 && Math.max(from, to) <= accuracies.length));
  }

  private interface Check {
    boolean holds(double[] accuracies, int from, int to);
  }

  private static Epochs checking(Epochs right, Check check) {
    return right
        .without(new Strictness(true, true, false, true))
        .gain(
            (accuracies, from, to) -> {
              if (!check.holds(accuracies, from, to)) {
                throw new IllegalArgumentException("there is no such epoch");
              }
              return right.gain().of(accuracies, from, to);
            });
  }
}
