package p02.meter.collection;

import java.util.AbstractCollection;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import p02.meter.budget.Fuel;
import p02.meter.chance.Identities;
import p02.meter.chance.Numbered;

/**
 * An {@link IdentityHashMap} whose order is that of insertion, where the JDK's follows addresses in
 * memory and differs from run to run.
 *
 * @param <K> keys
 * @param <V> values
 */
public final class IdentityMap<K, V> extends IdentityHashMap<K, V> {
  private static final long serialVersionUID = 1;

  private transient Map<Same, V> entries = new LinkedHashMap<>();

  /** Like {@link IdentityHashMap#IdentityHashMap()}. */
  public IdentityMap() {
    super(0);
  }

  /** Like {@link IdentityHashMap#IdentityHashMap(int)}. */
  public IdentityMap(int expected) {
    super(0);
    if (expected < 0) {
      throw new IllegalArgumentException("expectedMaxSize is negative: " + expected);
    }
  }

  /** Like {@link IdentityHashMap#IdentityHashMap(Map)}. */
  @SuppressWarnings("this-escape")
  public IdentityMap(Map<? extends K, ? extends V> others) {
    super(0);
    putAll(others);
  }

  /** A key that equals itself alone. */
  private record Same(@Nullable Object key) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Same same && same.key == key;
    }

    @Override
    public int hashCode() {
      return Identities.identityHashCode(key);
    }
  }

  /** Objects that have no number are compared with all that have none, and pay for it here. */
  private Same same(@Nullable Object key) {
    if (!(key instanceof Numbered)) {
      Fuel.charge(entries.size());
    }
    return new Same(key);
  }

  @Override
  public int size() {
    return entries.size();
  }

  @Override
  public boolean isEmpty() {
    return entries.isEmpty();
  }

  @Override
  public @Nullable V get(@Nullable Object key) {
    return entries.get(same(key));
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return entries.containsKey(same(key));
  }

  @Override
  public boolean containsValue(@Nullable Object value) {
    return entries.values().stream().anyMatch(each -> each == value);
  }

  @Override
  public @Nullable V put(K key, V value) {
    return entries.put(same(key), value);
  }

  @Override
  public void putAll(Map<? extends K, ? extends V> others) {
    others.forEach(this::put);
  }

  @Override
  public @Nullable V remove(@Nullable Object key) {
    return entries.remove(same(key));
  }

  @Override
  public boolean remove(@Nullable Object key, @Nullable Object value) {
    boolean there = containsKey(key) && get(key) == value;
    if (there) {
      remove(key);
    }
    return there;
  }

  @Override
  public void clear() {
    entries.clear();
  }

  @Override
  public void forEach(BiConsumer<? super K, ? super V> action) {
    entries.forEach((key, value) -> action.accept(original(key), value));
  }

  @Override
  public void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
    entries.replaceAll((key, value) -> function.apply(original(key), value));
  }

  @SuppressWarnings("unchecked") // Only put() makes keys.
  private K original(Same same) {
    return (K) same.key;
  }

  @Override
  public Set<K> keySet() {
    return new AbstractSet<>() {
      @Override
      public int size() {
        return entries.size();
      }

      @Override
      public boolean contains(@Nullable Object key) {
        return containsKey(key);
      }

      @Override
      public boolean remove(@Nullable Object key) {
        boolean there = containsKey(key);
        IdentityMap.this.remove(key);
        return there;
      }

      @Override
      public Iterator<K> iterator() {
        return each(entry -> original(entry.getKey()));
      }
    };
  }

  @Override
  public Collection<V> values() {
    return new AbstractCollection<>() {
      @Override
      public int size() {
        return entries.size();
      }

      @Override
      public Iterator<V> iterator() {
        return each(Map.Entry::getValue);
      }
    };
  }

  @Override
  public Set<Map.Entry<K, V>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public int size() {
        return entries.size();
      }

      // The table knows where a key lies; a walk over all entries would be paid for by nobody.
      @Override
      public boolean contains(@Nullable Object entry) {
        return entry instanceof Map.Entry<?, ?> given
            && containsKey(given.getKey())
            && get(given.getKey()) == given.getValue();
      }

      @Override
      public boolean remove(@Nullable Object entry) {
        return entry instanceof Map.Entry<?, ?> given
            && IdentityMap.this.remove(given.getKey(), given.getValue());
      }

      @Override
      public Iterator<Map.Entry<K, V>> iterator() {
        return each(Entry::new);
      }
    };
  }

  private <T> Iterator<T> each(Function<Map.Entry<Same, V>, T> view) {
    Iterator<Map.Entry<Same, V>> walk = entries.entrySet().iterator();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return walk.hasNext();
      }

      @Override
      public T next() {
        return view.apply(walk.next());
      }

      @Override
      public void remove() {
        walk.remove();
      }
    };
  }

  /** One entry, compared by identity. */
  private final class Entry extends AbstractMap.SimpleEntry<K, V> {
    private static final long serialVersionUID = 1;

    private final transient Map.Entry<Same, V> shown;

    private Entry(Map.Entry<Same, V> shown) {
      super(original(shown.getKey()), shown.getValue());
      this.shown = shown;
    }

    @Override
    public V setValue(V value) {
      shown.setValue(value);
      return super.setValue(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Map.Entry<?, ?> entry
          && entry.getKey() == getKey()
          && entry.getValue() == getValue();
    }

    @Override
    public int hashCode() {
      return Objects.hash(
          Identities.identityHashCode(getKey()), Identities.identityHashCode(getValue()));
    }
  }

  @Override
  public Object clone() {
    return new IdentityMap<>(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Map<?, ?> map && entrySet().equals(map.entrySet());
  }

  @Override
  public int hashCode() {
    return entrySet().hashCode();
  }
}
