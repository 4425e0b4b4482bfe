package p02.meter.collection;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import p02.meter.budget.Fuel;
import p02.meter.price.Collisions;
import p02.meter.price.Cost;
import p02.meter.price.Saturating;
import p02.meter.price.ValueSizes;

/**
 * Twins of collectors that put keys into hash tables: each key pays for those that share its
 * bucket, as {@link Map#put} does.
 */
@SuppressWarnings("overloads") // Woven code names them by their exact signature.
public final class GroupingCollectors {
  private static final int ENTRY_BYTES = 64;

  private GroupingCollectors() {}

  /** Like {@link Collectors#toSet}. */
  public static <T> Collector<T, ?, Set<T>> toSet() {
    return Collector.<T, Set<T>>of(
        HashSet::new,
        (set, item) -> {
          pay(set, item);
          set.add(item);
        },
        (one, other) -> {
          one.addAll(other);
          return one;
        },
        Collector.Characteristics.UNORDERED,
        Collector.Characteristics.IDENTITY_FINISH);
  }

  /** Like {@link Collectors#toCollection}: each item pays as {@link Collection#add} does. */
  public static <T, C extends Collection<T>> Collector<T, ?, C> toCollection(Supplier<C> factory) {
    return Collector.<T, C>of(
        factory,
        (collection, item) -> {
          pay(collection, item);
          Fuel.charge(Cost.layers(collection));
          collection.add(item);
        },
        (one, other) -> {
          one.addAll(other);
          return one;
        },
        Collector.Characteristics.IDENTITY_FINISH);
  }

  /** Like {@link Collectors#toUnmodifiableSet}. */
  public static <T> Collector<T, ?, Set<T>> toUnmodifiableSet() {
    return Collectors.collectingAndThen(toSet(), FixedSets::copyOf);
  }

  /** Like {@link Collectors#toMap(Function, Function)}. */
  public static <T, K, V> Collector<T, ?, Map<K, V>> toMap(
      Function<? super T, ? extends K> keys, Function<? super T, ? extends V> values) {
    return Collector.<T, Map<K, V>>of(
        HashMap::new,
        (map, item) -> {
          K key = keys.apply(item);
          V value = Objects.requireNonNull(values.apply(item));
          pay(map, key);
          V before = map.putIfAbsent(key, value);
          if (before != null) {
            throw twice(key, before, value);
          }
        },
        (one, other) -> {
          one.putAll(other);
          return one;
        },
        Collector.Characteristics.IDENTITY_FINISH);
  }

  private static IllegalStateException twice(Object key, Object before, Object value) {
    Fuel.allocate(
        Saturating.plus(
            ValueSizes.printed(key),
            Saturating.plus(ValueSizes.printed(before), ValueSizes.printed(value))),
        Character.BYTES);
    return new IllegalStateException(
        "Duplicate key " + key + " (attempted merging values " + before + " and " + value + ")");
  }

  /** Like {@link Collectors#toMap(Function, Function, BinaryOperator)}. */
  public static <T, K, V> Collector<T, ?, Map<K, V>> toMap(
      Function<? super T, ? extends K> keys,
      Function<? super T, ? extends V> values,
      BinaryOperator<V> merge) {
    return toMap(keys, values, merge, HashMap::new);
  }

  /** Like {@link Collectors#toMap(Function, Function, BinaryOperator, Supplier)}. */
  public static <T, K, V, M extends Map<K, V>> Collector<T, ?, M> toMap(
      Function<? super T, ? extends K> keys,
      Function<? super T, ? extends V> values,
      BinaryOperator<V> merge,
      Supplier<M> factory) {
    return Collector.<T, M>of(
        factory,
        (map, item) -> {
          K key = keys.apply(item);
          V value = values.apply(item);
          pay(map, key);
          map.merge(key, value, merge);
        },
        (one, other) -> {
          other.forEach((key, value) -> one.merge(key, value, merge));
          return one;
        },
        Collector.Characteristics.IDENTITY_FINISH);
  }

  /** Like {@link Collectors#toUnmodifiableMap(Function, Function)}. */
  public static <T, K, V> Collector<T, ?, Map<K, V>> toUnmodifiableMap(
      Function<? super T, ? extends K> keys, Function<? super T, ? extends V> values) {
    return Collectors.collectingAndThen(toMap(keys, values), FixedMaps::copyOf);
  }

  /** Like {@link Collectors#toUnmodifiableMap(Function, Function, BinaryOperator)}. */
  public static <T, K, V> Collector<T, ?, Map<K, V>> toUnmodifiableMap(
      Function<? super T, ? extends K> keys,
      Function<? super T, ? extends V> values,
      BinaryOperator<V> merge) {
    return Collectors.collectingAndThen(toMap(keys, values, merge), FixedMaps::copyOf);
  }

  /** Like {@link Collectors#groupingBy(Function)}. */
  public static <T, K> Collector<T, ?, Map<K, java.util.List<T>>> groupingBy(
      Function<? super T, ? extends K> keys) {
    return groupingBy(keys, Collectors.toList());
  }

  /** Like {@link Collectors#groupingBy(Function, Collector)}. */
  public static <T, K, A, D> Collector<T, ?, Map<K, D>> groupingBy(
      Function<? super T, ? extends K> keys, Collector<? super T, A, D> below) {
    return groupingBy(keys, HashMap::new, below);
  }

  /** Like {@link Collectors#groupingBy(Function, Supplier, Collector)}. */
  @SuppressWarnings("unchecked") // While it is filled, the map holds what the collector gathers.
  public static <T, K, D, A, M extends Map<K, D>> Collector<T, ?, M> groupingBy(
      Function<? super T, ? extends K> keys,
      Supplier<M> factory,
      Collector<? super T, A, D> below) {
    BiConsumer<A, ? super T> gather = below.accumulator();
    Supplier<A> anew = below.supplier();
    BinaryOperator<A> combine = below.combiner();
    Function<A, D> finish = below.finisher();
    boolean isDone = below.characteristics().contains(Collector.Characteristics.IDENTITY_FINISH);
    return Collector.<T, Map<K, A>, M>of(
        (Supplier<Map<K, A>>) (Supplier<?>) factory,
        (map, item) -> {
          K key =
              Objects.requireNonNull(keys.apply(item), "element cannot be mapped to a null key");
          pay(map, key);
          gather.accept(map.computeIfAbsent(key, none -> anew.get()), item);
        },
        (one, other) -> {
          other.forEach((key, value) -> one.merge(key, value, combine));
          return one;
        },
        map -> {
          if (!isDone) {
            map.replaceAll((key, value) -> (A) finish.apply(value));
          }
          return (M) map;
        });
  }

  private static void pay(Object table, Object key) {
    Fuel.charge(ValueSizes.one(key));
    Fuel.charge(Collisions.keyed(table, key));
    Fuel.object(ENTRY_BYTES);
  }
}
