package p02.util;

/**
 * A supplier that is allowed to throw a checked exception.
 *
 * @param <T> the type of the supplied value
 */
@FunctionalInterface
public interface ThrowingSupplier<T> {
  T get() throws Exception;
}
