package p02.hidden;

/**
 * A wrong computation that students really write, as a change to the right one. Changes combine, so
 * that two mistakes at once are recognised, too.
 *
 * @param <M> the oracle's model of the problem
 */
@FunctionalInterface
public interface Mistake<M> {
  /** The model with this mistake in it. */
  M in(M model);
}
