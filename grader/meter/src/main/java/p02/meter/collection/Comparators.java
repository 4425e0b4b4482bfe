package p02.meter.collection;

import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;

/** Twins of comparators by a key's natural order: long keys pay for each comparison. */
@SuppressWarnings("overloads") // Woven code names them by their exact signature.
public final class Comparators {
  private Comparators() {}

  /** Like {@link Comparator#comparing(Function)}. */
  public static <T, U extends Comparable<? super U>> Comparator<T> comparing(
      Function<? super T, ? extends U> key) {
    return Functions.metered(Comparator.<T, U>comparing(key, Natural.order()));
  }

  /** Like {@link Comparator#thenComparing(Function)}. */
  public static <T, U extends Comparable<? super U>> Comparator<T> thenComparing(
      Comparator<T> first, Function<? super T, ? extends U> key) {
    return Functions.metered(first.<U>thenComparing(key, Natural.order()));
  }

  /** Like {@link Map.Entry#comparingByKey()}. */
  public static <K extends Comparable<? super K>, V> Comparator<Map.Entry<K, V>> comparingByKey() {
    return Functions.metered(Map.Entry.<K, V>comparingByKey(Natural.order()));
  }

  /** Like {@link Map.Entry#comparingByValue()}. */
  public static <K, V extends Comparable<? super V>>
      Comparator<Map.Entry<K, V>> comparingByValue() {
    return Functions.metered(Map.Entry.<K, V>comparingByValue(Natural.order()));
  }
}
