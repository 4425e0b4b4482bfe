package p02.meter.collection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import p02.meter.budget.Fuel;
import p02.meter.price.Collisions;
import p02.meter.price.ValueSizes;

/**
 * Twins of {@link Map#of()} and its kin: the JDK orders its own by a number that each start of the
 * JVM draws, these stand in the order in which they were given. Keys that share a hash pay for
 * being compared with one another. Of what the JDK's do, one thing is missing: asked for null, they
 * say no in place of an exception.
 */
@SuppressWarnings("overloads") // Woven code names them by their exact signature.
public final class FixedMaps {
  private static final int ENTRY_BYTES = 128;

  private FixedMaps() {}

  /** Like {@link Map#copyOf}. */
  public static <K, V> Map<K, V> copyOf(Map<? extends K, ? extends V> entries) {
    pay(entries.keySet());
    Map<K, V> all = new LinkedHashMap<>();
    for (Map.Entry<? extends K, ? extends V> each : entries.entrySet()) {
      put(all, each.getKey(), each.getValue());
    }
    return Collections.unmodifiableMap(all);
  }

  /** Like {@link Map#ofEntries}. */
  @SafeVarargs
  @SuppressWarnings("varargs") // Only read.
  public static <K, V> Map<K, V> ofEntries(Map.Entry<? extends K, ? extends V>... entries) {
    pay(Arrays.stream(entries).map(Map.Entry::getKey).toList());
    Map<K, V> all = new LinkedHashMap<>();
    for (Map.Entry<? extends K, ? extends V> each : entries) {
      put(all, each.getKey(), each.getValue());
    }
    return Collections.unmodifiableMap(all);
  }

  @SuppressWarnings("unchecked") // Keys and values stand by turns, as their callers below say.
  private static <K, V> Map<K, V> fixed(Object... keysAndValues) {
    List<Object> keys = new ArrayList<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      keys.add(keysAndValues[i]);
    }
    pay(keys);
    Map<K, V> all = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      put(all, (K) keysAndValues[i], (V) keysAndValues[i + 1]);
    }
    return Collections.unmodifiableMap(all);
  }

  private static <K, V> void put(Map<K, V> all, K key, V value) {
    if (all.put(Objects.requireNonNull(key), Objects.requireNonNull(value)) != null) {
      Fuel.allocate(ValueSizes.printed(key), Character.BYTES);
      throw new IllegalArgumentException("duplicate key: " + key);
    }
  }

  private static void pay(Collection<?> keys) {
    Fuel.allocate(keys.size(), ENTRY_BYTES);
    Fuel.charge(ValueSizes.sparse(keys));
    Fuel.charge(Collisions.among(keys));
  }

  /** Like {@link Map#of()}. */
  public static <K, V> Map<K, V> of() {
    return Map.of();
  }

  /** Like {@link Map#of()}, of one. */
  public static <K, V> Map<K, V> of(K k1, V v1) {
    return fixed(k1, v1);
  }

  /** Like {@link Map#of()}, of two. */
  public static <K, V> Map<K, V> of(K k1, V v1, K k2, V v2) {
    return fixed(k1, v1, k2, v2);
  }

  /** Like {@link Map#of()}, of three. */
  public static <K, V> Map<K, V> of(K k1, V v1, K k2, V v2, K k3, V v3) {
    return fixed(k1, v1, k2, v2, k3, v3);
  }

  /** Like {@link Map#of()}, of four. */
  public static <K, V> Map<K, V> of(K k1, V v1, K k2, V v2, K k3, V v3, K k4, V v4) {
    return fixed(k1, v1, k2, v2, k3, v3, k4, v4);
  }

  /** Like {@link Map#of()}, of five. */
  public static <K, V> Map<K, V> of(K k1, V v1, K k2, V v2, K k3, V v3, K k4, V v4, K k5, V v5) {
    return fixed(k1, v1, k2, v2, k3, v3, k4, v4, k5, v5);
  }

  /** Like {@link Map#of()}, of six. */
  public static <K, V> Map<K, V> of(
      K k1, V v1, K k2, V v2, K k3, V v3, K k4, V v4, K k5, V v5, K k6, V v6) {
    return fixed(k1, v1, k2, v2, k3, v3, k4, v4, k5, v5, k6, v6);
  }

  /** Like {@link Map#of()}, of seven. */
  public static <K, V> Map<K, V> of(
      K k1, V v1, K k2, V v2, K k3, V v3, K k4, V v4, K k5, V v5, K k6, V v6, K k7, V v7) {
    return fixed(k1, v1, k2, v2, k3, v3, k4, v4, k5, v5, k6, v6, k7, v7);
  }

  /** Like {@link Map#of()}, of eight. */
  public static <K, V> Map<K, V> of(
      K k1,
      V v1,
      K k2,
      V v2,
      K k3,
      V v3,
      K k4,
      V v4,
      K k5,
      V v5,
      K k6,
      V v6,
      K k7,
      V v7,
      K k8,
      V v8) {
    return fixed(k1, v1, k2, v2, k3, v3, k4, v4, k5, v5, k6, v6, k7, v7, k8, v8);
  }

  /** Like {@link Map#of()}, of nine. */
  public static <K, V> Map<K, V> of(
      K k1,
      V v1,
      K k2,
      V v2,
      K k3,
      V v3,
      K k4,
      V v4,
      K k5,
      V v5,
      K k6,
      V v6,
      K k7,
      V v7,
      K k8,
      V v8,
      K k9,
      V v9) {
    return fixed(k1, v1, k2, v2, k3, v3, k4, v4, k5, v5, k6, v6, k7, v7, k8, v8, k9, v9);
  }

  /** Like {@link Map#of()}, of ten. */
  public static <K, V> Map<K, V> of(
      K k1,
      V v1,
      K k2,
      V v2,
      K k3,
      V v3,
      K k4,
      V v4,
      K k5,
      V v5,
      K k6,
      V v6,
      K k7,
      V v7,
      K k8,
      V v8,
      K k9,
      V v9,
      K k10,
      V v10) {
    return fixed(k1, v1, k2, v2, k3, v3, k4, v4, k5, v5, k6, v6, k7, v7, k8, v8, k9, v9, k10, v10);
  }
}
