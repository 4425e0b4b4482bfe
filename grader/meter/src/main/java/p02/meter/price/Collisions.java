package p02.meter.price;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Dictionary;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import p02.meter.budget.Fuel;

/**
 * What hash tables may have to compare, as bad as the hash codes of their keys may be: keys that
 * share one are compared with one another.
 */
public final class Collisions {
  /** Steps that comparing two lists is worth. */
  private static final int COMPARISON = 4;

  /** Nodes of a bucket beyond which keys collide on purpose. */
  private static final int FEW = 8;

  /** Parts of two keys that are compared in the time of a step. */
  private static final int SIZE_PER_STEP = 8;

  private Collisions() {}

  /**
   * Entries of a map or set that a key may have to be compared with: a few, or all that share its
   * bucket. Trees help where keys can be ordered; a student's own class pays for each comparison by
   * itself, since it has an {@code equals} of its own or the one that is woven into it.
   */
  public static long keyed(@Nullable Object table, @Nullable Object key) {
    if (table == null || key == null) {
      return 0;
    } else if (table instanceof Dictionary<?, ?> chains) {
      // Its buckets never become trees.
      return Saturating.times(chains.size(), COMPARISON);
    }
    boolean paysByItself = Orders.payForThemselves(key.getClass());
    if (paysByItself || !(table instanceof Map || table instanceof Set)) {
      return 0;
    } else if (table.getClass().getName().startsWith("java.util.ImmutableCollections")) {
      // All that collide lie in a row.
      return ValueSizes.size(table) <= FEW
          ? 0
          : Saturating.times(ValueSizes.size(table), 1 + ValueSizes.deep(key)) / FEW;
    } else if (table instanceof SortedMap || table instanceof SortedSet) {
      // Its comparisons pay for themselves.
      return 0;
    } else if (Orders.isNatural(key.getClass())) {
      return Saturating.times(ValueSizes.weight(key), Integer.SIZE);
    }
    long nodes = Tables.areOpen() ? Tables.bucket(table, key) : ValueSizes.size(table);
    return nodes <= FEW
        ? 0
        : Saturating.times(nodes, COMPARISON + ValueSizes.deep(key) / COMPARISON);
  }

  /**
   * Comparisons among keys that go into a table all at once and share their hash codes; lists have
   * none, and trees help where keys have an order.
   */
  public static long crowded(@Nullable Object table, @Nullable Object given) {
    if (given == null || table instanceof List || table instanceof Queue) {
      return 0;
    }
    Iterable<?> keys =
        given instanceof Map<?, ?> map
            ? map.keySet()
            : given instanceof Iterable<?> items
                ? items
                : given instanceof Object[] array ? Arrays.asList(array) : List.of();
    List<Object> unordered = new ArrayList<>();
    for (Object each : keys) {
      if (each == null || Orders.payForThemselves(each.getClass())) {
        continue;
      } else if (Orders.isNatural(each.getClass())) {
        Fuel.charge(ValueSizes.weight(each));
      } else {
        unordered.add(each);
      }
    }
    return unordered.size() <= FEW ? hashing(unordered) : among(unordered);
  }

  private static long hashing(Iterable<?> keys) {
    long total = 0;
    for (Object each : keys) {
      total = Saturating.plus(total, ValueSizes.one(each));
    }
    return total;
  }

  /** Comparisons among keys of one hash code, each as long as the keys are. */
  public static long among(Iterable<?> keys) {
    int[] hashes = new int[8];
    long weight = 1;
    int count = 0;
    for (Object each : keys) {
      if (count == hashes.length) {
        hashes = Arrays.copyOf(hashes, 2 * count);
      }
      long size = ValueSizes.one(each);
      Fuel.charge(size);
      hashes[count++] = hash(each);
      weight = Math.max(weight, 1 + size / SIZE_PER_STEP);
    }
    Arrays.sort(hashes, 0, count);
    long total = 0;
    int since = 0;
    for (int i = 1; i <= count; i++) {
      if (i == count || hashes[i] != hashes[since]) {
        total = Saturating.plus(total, i - since == 1 ? 0 : Saturating.times(i - since, i - since));
        since = i;
      }
    }
    return Saturating.times(total, weight);
  }

  private static int hash(@Nullable Object key) {
    return key == null ? 0 : key.hashCode();
  }
}
