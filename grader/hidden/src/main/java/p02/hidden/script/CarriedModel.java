package p02.hidden.script;

import java.util.List;
import java.util.function.Function;

/**
 * The oracle's model with some of the student's own earlier results in it, for errors that are
 * carried forward.
 *
 * @param from the tasks that those results belong to
 * @param model makes the model; it records the results that it takes from the student
 * @param <M> the oracle's model of the problem
 */
public record CarriedModel<M>(List<String> from, Function<CarriedResults, M> model) {
  /** Copies the list. */
  public CarriedModel {
    from = List.copyOf(from);
  }
}
