package p02.meter.collection;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import p02.meter.budget.Fuel;
import p02.meter.price.Collisions;
import p02.meter.price.ValueSizes;

/**
 * Twins of what copies into a hash table: keys that share a hash pay for being compared with one
 * another.
 */
@SuppressWarnings("overloads") // Woven code names them by their exact signature.
public final class Copying {
  private static final int ENTRY_BYTES = 128;

  private Copying() {}

  /** Like {@link Set#copyOf}. */
  public static <T> Set<T> copyOf(Collection<? extends T> items) {
    pay(items);
    return Set.copyOf(items);
  }

  /** Like {@link Map#copyOf}. */
  public static <K, V> Map<K, V> copyOf(Map<? extends K, ? extends V> entries) {
    pay(entries.keySet());
    return Map.copyOf(entries);
  }

  /** Like {@link Set#of(Object[])}. */
  @SafeVarargs
  @SuppressWarnings("varargs") // Handed on as it came.
  public static <T> Set<T> of(T... items) {
    pay(Arrays.asList(items));
    return Set.of(items);
  }

  /** Like {@link Map#ofEntries}. */
  @SafeVarargs
  @SuppressWarnings("varargs") // Handed on as it came.
  public static <K, V> Map<K, V> ofEntries(Map.Entry<? extends K, ? extends V>... entries) {
    pay(List.of(entries).stream().map(Map.Entry::getKey).toList());
    return Map.ofEntries(entries);
  }

  private static void pay(Collection<?> keys) {
    Fuel.allocate(keys.size(), ENTRY_BYTES);
    Fuel.charge(ValueSizes.sparse(keys));
    Fuel.charge(Collisions.among(keys));
  }
}
