package p02.meter;

import org.jspecify.annotations.Nullable;

/**
 * Copies of arrays that a library hands out and goes on using: who writes to one changes nothing
 * but the copy.
 */
@SuppressWarnings("overloads") // Woven code names them by their exact signature.
public final class Copies {
  private Copies() {}

  /** A copy. */
  public static long @Nullable [] copied(long @Nullable [] array) {
    if (array == null) {
      return null;
    }
    Fuel.array(array.length, Long.BYTES);
    return array.clone();
  }

  /** A copy. */
  public static int @Nullable [] copied(int @Nullable [] array) {
    if (array == null) {
      return null;
    }
    Fuel.array(array.length, Integer.BYTES);
    return array.clone();
  }
}
