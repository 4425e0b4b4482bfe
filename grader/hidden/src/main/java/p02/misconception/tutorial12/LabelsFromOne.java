package p02.misconception.tutorial12;

import java.util.Arrays;
import p02.hidden.model.Epochs;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** The first class has number 1. */
@Misconception(
    id = "labels-from-one",
    tasks = {"1.2.1"},
    says = "You take the classes to be numbered from 1. The first column belongs to class 0.",
    published = true)
final class LabelsFromOne implements Mistake<Epochs> {
  @Override
  public Epochs in(Epochs right) {
    return right.accuracy(
        (z, y) ->
            right.accuracy().applyAsDouble(z, Arrays.stream(y).map(each -> each - 1).toArray()));
  }
}
