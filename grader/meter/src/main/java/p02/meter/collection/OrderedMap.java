package p02.meter.collection;

import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A {@link TreeMap} that pays for each comparison of its keys.
 *
 * @param <K> keys
 * @param <V> values
 */
public final class OrderedMap<K, V> extends TreeMap<K, V> {
  private static final long serialVersionUID = 1;

  private final transient @Nullable Comparator<? super K> given;

  /** Like {@link TreeMap#TreeMap()}. */
  public OrderedMap() {
    this((Comparator<? super K>) null);
  }

  /** Like {@link TreeMap#TreeMap(Comparator)}. */
  public OrderedMap(@Nullable Comparator<? super K> comparator) {
    super(Natural.or(comparator));
    this.given = comparator;
  }

  /** Like {@link TreeMap#TreeMap(Map)}. */
  @SuppressWarnings("this-escape")
  public OrderedMap(Map<? extends K, ? extends V> others) {
    this();
    putAll(others);
  }

  /** Like {@link TreeMap#TreeMap(SortedMap)}. */
  @SuppressWarnings("this-escape")
  public OrderedMap(SortedMap<K, ? extends V> others) {
    this(others.comparator());
    putAll(others);
  }

  @Override
  public @Nullable Comparator<? super K> comparator() {
    return given;
  }
}
