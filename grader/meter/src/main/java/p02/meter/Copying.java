package p02.meter;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Stand-ins for what copies into a hash table: keys that share a hash pay for being compared with
 * one another.
 */
@SuppressWarnings("overloads") // Woven code names them by their exact signature.
public final class Copying {
  private static final int ENTRY_BYTES = 128;

  /** Parts of two keys that are compared in the time of a step. */
  private static final int SIZE_PER_STEP = 8;

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
    Fuel.charge(collisions(keys));
  }

  /** Comparisons among keys of one hash code, each as long as the keys are. */
  static long collisions(Iterable<?> keys) {
    int[] hashes = new int[8];
    long weight = 1;
    int count = 0;
    for (Object each : keys) {
      if (count == hashes.length) {
        hashes = Arrays.copyOf(hashes, 2 * count);
      }
      long size = Cost.one(each);
      Fuel.charge(size);
      hashes[count++] = hash(each);
      weight = Math.max(weight, 1 + size / SIZE_PER_STEP);
    }
    Arrays.sort(hashes, 0, count);
    long total = 0;
    int since = 0;
    for (int i = 1; i <= count; i++) {
      if (i == count || hashes[i] != hashes[since]) {
        total = Cost.plus(total, i - since == 1 ? 0 : Cost.times(i - since, i - since));
        since = i;
      }
    }
    return Cost.times(total, weight);
  }

  private static int hash(@Nullable Object key) {
    return key == null ? 0 : key.hashCode();
  }
}
