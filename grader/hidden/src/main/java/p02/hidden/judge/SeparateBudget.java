package p02.hidden.judge;

import java.util.function.Consumer;

/**
 * How student code is run that is not to use what its task was granted.
 *
 * @param beside runs what is no part of the task: neither fuel nor refused calls count for it
 * @param apart runs a part of the task that ends alone, by an error of the meter, if it spends too
 *     much; refused calls count
 */
public record SeparateBudget(Consumer<Runnable> beside, Consumer<Runnable> apart) {
  /** Where nothing is metered. */
  public static final SeparateBudget NONE = new SeparateBudget(Runnable::run, Runnable::run);
}
