package p02.meter.price;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.EventObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * What the JDK's own objects hold that others put into them, and print, hash or compare with
 * themselves. Collections and maps are walked over elsewhere.
 */
final class Others {
  /** Its getter may be overridden; its text shows the field. Absent where the JDK is closed. */
  private static final Optional<Field> SOURCE =
      Arrays.stream(EventObject.class.getDeclaredFields())
          .filter(each -> each.getName().equals("source") && each.trySetAccessible())
          .findFirst();

  private Others() {}

  /** Whether the JVM lets the meter look. */
  static boolean areOpen() {
    return SOURCE.isPresent();
  }

  /** What it holds; empty if it is of no such type. */
  static Optional<List<@Nullable Object>> in(@Nullable Object value) {
    if (value instanceof Map.Entry<?, ?> entry) {
      return Optional.of(Arrays.asList(entry.getKey(), entry.getValue()));
    } else if (value instanceof AtomicReference<?> reference) {
      return Optional.of(Arrays.asList(reference.get()));
    } else if (value instanceof Optional<?> optional) {
      return Optional.of(Arrays.asList(optional.orElse(null)));
    } else if (value instanceof Throwable thrown) {
      return Optional.of(Arrays.asList(thrown.getMessage()));
    } else if (value instanceof EventObject event) {
      return Optional.of(Arrays.asList(source(event)));
    }
    return Optional.empty();
  }

  private static @Nullable Object source(EventObject event) {
    if (SOURCE.isEmpty()) {
      return event.getSource();
    }
    try {
      return SOURCE.get().get(event);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
