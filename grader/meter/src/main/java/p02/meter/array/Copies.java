package p02.meter.array;

import java.lang.reflect.Array;
import org.jspecify.annotations.Nullable;
import p02.meter.budget.Fuel;

/**
 * Copies of arrays that a library hands out or is given, and goes on using: who writes to one
 * changes nothing but the copy.
 */
@SuppressWarnings("overloads") // Woven code names them by their exact signature.
public final class Copies {
  private Copies() {}

  /** A copy. */
  public static long @Nullable [] copied(long @Nullable [] array) {
    return paid(array, Long.BYTES) ? array.clone() : null;
  }

  /** A copy. */
  public static int @Nullable [] copied(int @Nullable [] array) {
    return paid(array, Integer.BYTES) ? array.clone() : null;
  }

  /** A copy. */
  public static double @Nullable [] copied(double @Nullable [] array) {
    return paid(array, Double.BYTES) ? array.clone() : null;
  }

  /** A copy. */
  public static float @Nullable [] copied(float @Nullable [] array) {
    return paid(array, Float.BYTES) ? array.clone() : null;
  }

  /** A copy. */
  public static short @Nullable [] copied(short @Nullable [] array) {
    return paid(array, Short.BYTES) ? array.clone() : null;
  }

  /** A copy. */
  public static byte @Nullable [] copied(byte @Nullable [] array) {
    return paid(array, Byte.BYTES) ? array.clone() : null;
  }

  /** A copy. */
  public static boolean @Nullable [] copied(boolean @Nullable [] array) {
    return paid(array, Byte.BYTES) ? array.clone() : null;
  }

  /** A copy. */
  public static char @Nullable [] copied(char @Nullable [] array) {
    return paid(array, Character.BYTES) ? array.clone() : null;
  }

  /** A copy; what it holds is looked at. */
  public static Object @Nullable [] copied(Object @Nullable [] array) {
    if (!paid(array, Long.BYTES)) {
      return null;
    }
    Object[] copy = array.clone();
    for (Object each : copy) {
      Extents.check(each);
    }
    return copy;
  }

  private static boolean paid(@Nullable Object array, int bytes) {
    if (array == null) {
      return false;
    }
    Fuel.array(Array.getLength(array), bytes);
    return true;
  }
}
