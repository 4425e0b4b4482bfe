package p02.hidden;

import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * How student code is asked beside a task's own cases, to see what explains an answer.
 *
 * @param anew makes a loader of the student's classes, so that nothing is left in static fields
 * @param budget runs something, and what it uses, spends or reaches is not the task's
 */
record Beside(Supplier<ClassLoader> anew, Consumer<Runnable> budget) {
  /** Where nobody counts and there is one loader alone, as in a test of the author's. */
  static final Beside NOTHING =
      new Beside(() -> Thread.currentThread().getContextClassLoader(), Runnable::run);
}
