package p02.meter.collection;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import p02.meter.budget.Fuel;
import p02.meter.price.Cost;

/** The natural order, in which long texts and numbers pay for each comparison. */
enum Natural implements Comparator<Object> {
  /** The only one. */
  ORDER;

  /** It, for whatever can be ordered. */
  @SuppressWarnings("unchecked") // What is no Comparable fails as it does in the JDK's.
  static <T> Comparator<T> order() {
    return (Comparator<T>) ORDER;
  }

  /** A comparator that pays; the natural order where there is none. */
  static <T> Comparator<? super T> or(@Nullable Comparator<? super T> comparator) {
    Comparator<? super T> paying = Functions.metered(comparator);
    return paying == null ? order() : paying;
  }

  @Override
  @SuppressWarnings("unchecked") // What is no Comparable fails as it does in the JDK's.
  public int compare(Object one, Object other) {
    Fuel.charge(1 + Cost.comparing(one, other));
    return ((Comparable<Object>) one).compareTo(other);
  }
}
