package minitorch;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** functools.lru_cache(maxsize) */
public class LruCache<K, V> implements Function<K, V> {
  private final Map<K, V> cache = new LinkedHashMap<>(16, 0.75f, true);
  private final int maxsize;
  private final Function<K, V> function;

  private LruCache(int maxsize, Function<K, V> function) {
    this.maxsize = maxsize;
    this.function = function;
  }

  public static <K, V> Function<K, V> lru_cache(int maxsize, Function<K, V> function) {
    return new LruCache<>(maxsize, function);
  }

  @Override
  public V apply(K key) {
    V hit = cache.get(key);
    if (hit == null) {
      hit = function.apply(key);
      cache.put(key, hit);
      if (cache.size() > maxsize) {
        Iterator<K> oldest = cache.keySet().iterator();
        oldest.next();
        oldest.remove();
      }
    }
    return hit;
  }
}
