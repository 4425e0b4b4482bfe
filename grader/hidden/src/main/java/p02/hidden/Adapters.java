package p02.hidden;

import java.lang.reflect.Constructor;

/** Makes the adapters of the submission that is being marked. */
public final class Adapters {
  private Adapters() {}

  /** An instance of the class of this name that the running thread's loader has. */
  static <T> T made(Class<? extends T> adapter) {
    return made(adapter, Thread.currentThread().getContextClassLoader());
  }

  /**
   * An instance of the class of this name that a loader has: in a worker it names the student's
   * classes, elsewhere it is the class itself.
   */
  @SuppressWarnings("unchecked")
  static <T> T made(Class<? extends T> adapter, ClassLoader loader) {
    try {
      Constructor<?> constructor =
          Class.forName(adapter.getName(), true, loader).getDeclaredConstructor();
      constructor.setAccessible(true);
      // The same class file, so that it has the same interfaces, and those are loaded once.
      return (T) constructor.newInstance();
    } catch (ReflectiveOperationException broken) {
      throw new IllegalStateException(adapter + " cannot be made", broken);
    }
  }
}
