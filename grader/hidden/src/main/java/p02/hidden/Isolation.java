package p02.hidden;

import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * How student code is called again after a task's own cases, to see what explains an answer: apart
 * from those cases, so that neither changes what the other does or uses.
 *
 * @param freshLoader makes a new loader of the student's classes, so that their static fields hold
 *     nothing of earlier calls
 * @param ownBudget runs something whose fuel and refused calls do not count for the task
 */
record Isolation(Supplier<ClassLoader> freshLoader, Consumer<Runnable> ownBudget) {
  /** Under JUnit: nothing is metered, and one loader has all classes. */
  static final Isolation NONE =
      new Isolation(() -> Thread.currentThread().getContextClassLoader(), Runnable::run);
}
