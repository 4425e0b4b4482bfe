package p02.meter.array;

import java.lang.reflect.Array;
import p02.meter.budget.Fuel;
import p02.meter.price.Saturating;

/** Twins of the ways to make an array of a type that only the call knows. */
public final class NewArrays {
  private NewArrays() {}

  /** Like {@link Array#newInstance(Class, int)}. */
  public static Object newInstance(Class<?> type, int length) {
    return Array.newInstance(type, Fuel.array(length, Long.BYTES));
  }

  /** Like {@link Array#newInstance(Class, int...)}: a row without elements is an object, too. */
  public static Object newInstance(Class<?> type, int... lengths) {
    long items = 1;
    for (int length : lengths) {
      items = Saturating.times(items, length + 1L);
    }
    Fuel.allocate(items, 2 * Long.BYTES);
    return Array.newInstance(type, lengths);
  }
}
