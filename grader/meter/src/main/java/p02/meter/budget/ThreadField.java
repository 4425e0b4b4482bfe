package p02.meter.budget;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Optional;

/**
 * A number that the JDK keeps in each thread for itself; absent where the JVM is closed.
 *
 * @param field a field of {@link Thread}, a long or an int
 * @param first what it is to be at a task's start
 */
record ThreadField(Optional<Field> field, long first) {
  /** The field of this name. */
  static ThreadField of(String name, long first) {
    return new ThreadField(
        Arrays.stream(Thread.class.getDeclaredFields())
            .filter(each -> each.getName().equals(name) && each.trySetAccessible())
            .findFirst(),
        first);
  }

  /** Its value; 0 if it is absent. */
  long get(Thread thread) {
    if (field.isEmpty()) {
      return 0;
    }
    try {
      return field.get().getLong(thread);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Sets it, if it is there. */
  void set(Thread thread, long value) {
    if (field.isEmpty()) {
      return;
    }
    try {
      if (field.get().getType() == int.class) {
        field.get().setInt(thread, (int) value);
      } else {
        field.get().setLong(thread, value);
      }
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
