package p02.meter.collection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * Twins of synchronized views: on one thread each is as good as what it shows, and a view of a view
 * of a view would work without paying.
 */
public final class SynchronizedViews {
  private SynchronizedViews() {}

  /** Like {@link java.util.Collections#synchronizedCollection}. */
  public static <T> Collection<T> synchronizedCollection(Collection<T> shown) {
    return Objects.requireNonNull(shown);
  }

  /** Like {@link java.util.Collections#synchronizedList}. */
  public static <T> List<T> synchronizedList(List<T> shown) {
    return Objects.requireNonNull(shown);
  }

  /** Like {@link java.util.Collections#synchronizedSet}. */
  public static <T> Set<T> synchronizedSet(Set<T> shown) {
    return Objects.requireNonNull(shown);
  }

  /** Like {@link java.util.Collections#synchronizedSortedSet}. */
  public static <T> SortedSet<T> synchronizedSortedSet(SortedSet<T> shown) {
    return Objects.requireNonNull(shown);
  }

  /** Like {@link java.util.Collections#synchronizedNavigableSet}. */
  public static <T> NavigableSet<T> synchronizedNavigableSet(NavigableSet<T> shown) {
    return Objects.requireNonNull(shown);
  }

  /** Like {@link java.util.Collections#synchronizedMap}. */
  public static <K, V> Map<K, V> synchronizedMap(Map<K, V> shown) {
    return Objects.requireNonNull(shown);
  }

  /** Like {@link java.util.Collections#synchronizedSortedMap}. */
  public static <K, V> SortedMap<K, V> synchronizedSortedMap(SortedMap<K, V> shown) {
    return Objects.requireNonNull(shown);
  }

  /** Like {@link java.util.Collections#synchronizedNavigableMap}. */
  public static <K, V> NavigableMap<K, V> synchronizedNavigableMap(NavigableMap<K, V> shown) {
    return Objects.requireNonNull(shown);
  }
}
