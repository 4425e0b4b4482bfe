package p02.hidden.script;

import java.util.List;
import java.util.function.Function;

/**
 * The oracle's model with some of the student's own earlier results in it.
 *
 * @param from the tasks that those results belong to
 * @param model makes the model, its borrowed parts watched
 * @param <M> the oracle's model of the problem
 */
public record Mixture<M>(List<String> from, Function<Trust, M> model) {
  /** Copies the list. */
  public Mixture {
    from = List.copyOf(from);
  }
}
