package p02.meter.price;

import java.lang.reflect.Field;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Optional;
import java.util.RandomAccess;

/**
 * The collection over which one of the JDK's iterators walks. What lies in an array is shifted when
 * the iterator adds or removes an item; {@link Tables} says how the JVM lets the meter look.
 */
final class Walked {
  /** Items of an array that are shifted in the time of a step. */
  private static final int SHIFT = 16;

  /** Iterators are inner classes: this is how the compiler calls what they are inside of. */
  private static final ClassValue<Optional<Field>> AROUND =
      new ClassValue<>() {
        @Override
        protected Optional<Field> computeValue(Class<?> type) {
          return Tables.field(type, each -> each.getName().equals("this$0"));
        }
      };

  private Walked() {}

  /** What it takes to shift the items behind a place, wherever that is; 0 where none are. */
  static long shifted(Object walk) {
    return AROUND
        .get(walk.getClass())
        .map(field -> Tables.get(field, walk))
        .filter(around -> around instanceof Collection && !Orders.isStudents(around.getClass()))
        .map(around -> shiftedBy((Collection<?>) around))
        .orElse(0L);
  }

  private static long shiftedBy(Collection<?> around) {
    // A part of a list shifts the whole of it.
    return around instanceof RandomAccess || around instanceof ArrayDeque
        ? Math.max(around.size() / SHIFT, Tables.layers(around))
        : 0;
  }
}
