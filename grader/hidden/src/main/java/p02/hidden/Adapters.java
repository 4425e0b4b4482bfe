package p02.hidden;

import java.lang.reflect.Constructor;
import java.util.function.Supplier;

/** Makes the adapters of the submission that is being marked. */
final class Adapters {
  private Adapters() {}

  /**
   * An instance of the class of this name that the running thread's loader has: in a worker it
   * names the student's classes, elsewhere it is the class itself.
   */
  static <T> T made(Class<? extends T> adapter) {
    return made(adapter, Thread.currentThread().getContextClassLoader());
  }

  /**
   * Another instance, with the student's classes loaded anew where the running thread's loader can
   * do that, as a worker's can: then nothing is left in their static fields.
   */
  static <T> T madeAgain(Class<? extends T> adapter) {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    boolean renews = loader instanceof Supplier<?>;
    return made(adapter, renews ? (ClassLoader) ((Supplier<?>) loader).get() : loader);
  }

  @SuppressWarnings("unchecked")
  private static <T> T made(Class<? extends T> adapter, ClassLoader loader) {
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
