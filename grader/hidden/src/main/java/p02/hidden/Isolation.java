package p02.hidden;

import java.util.function.Supplier;
import p02.hidden.judge.SeparateBudget;

/**
 * How student code is called again after a task's own cases, to see what explains an answer: apart
 * from those cases, so that neither changes what the other does or uses.
 *
 * @param freshLoader makes a new loader of the student's classes, so that their static fields hold
 *     nothing of earlier calls
 * @param budget what those calls may use
 */
record Isolation(Supplier<ClassLoader> freshLoader, SeparateBudget budget) {
  /** Under JUnit: nothing is metered, and one loader has all classes. */
  static final Isolation NONE =
      new Isolation(() -> Thread.currentThread().getContextClassLoader(), SeparateBudget.NONE);
}
