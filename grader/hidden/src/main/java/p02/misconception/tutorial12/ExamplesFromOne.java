package p02.misconception.tutorial12;

import java.util.Arrays;
import p02.hidden.model.Epochs;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** 1 … n. */
@Misconception(
    id = "examples-from-one",
    tasks = {"1.2.4"},
    says = "Your examples are numbered from 1. The first one has number 0, and the last one n − 1.")
final class ExamplesFromOne implements Mistake<Epochs> {
  @Override
  public Epochs in(Epochs right) {
    return right.shuffle(
        (examples, size, seed) ->
            Arrays.stream(right.shuffle().of(examples, size, seed))
                .map(each -> each + 1)
                .toArray());
  }
}
