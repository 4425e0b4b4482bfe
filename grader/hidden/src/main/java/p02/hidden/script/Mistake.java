package p02.hidden.script;

import java.util.List;

/**
 * A wrong computation that students really write, as a change to the right one. Changes combine, so
 * that two mistakes at once are recognised, too. The same slip comes in one place or in all of a
 * kind, with a neighbouring constant kept or dropped, on every input or on some: {@link #others}
 * are its other forms, which have the same name.
 *
 * @param <M> the oracle's model of the problem
 */
@FunctionalInterface
public interface Mistake<M> {
  /** The model with this mistake in it. */
  M in(M model);

  /** The model with this mistake in each of its other forms. */
  default List<M> others(M model) {
    return List.of();
  }
}
