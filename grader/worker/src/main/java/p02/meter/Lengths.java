package p02.meter;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * How long a library's own kind of array is. The meter knows no library: whatever has an interface
 * with a {@code long length()} counts as one. A student's type does not, since it might lie.
 */
final class Lengths {
  private static final ClassValue<Optional<Method>> METHODS =
      new ClassValue<>() {
        @Override
        protected Optional<Method> computeValue(Class<?> type) {
          return find(type);
        }
      };

  private Lengths() {}

  /** The length; 1 for what has none. */
  static long of(Object value) {
    Optional<Method> method = METHODS.get(value.getClass());
    try {
      return method.isPresent() ? (long) method.get().invoke(value) : 1;
    } catch (IllegalAccessException | InvocationTargetException e) {
      return 1;
    }
  }

  private static Optional<Method> find(Class<?> start) {
    Deque<Class<?>> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      Class<?> type = open.remove();
      if (type.isInterface() && type.getClassLoader() == Lengths.class.getClassLoader()) {
        Optional<Method> length =
            Arrays.stream(type.getMethods())
                .filter(each -> each.getName().equals("length") && each.getParameterCount() == 0)
                .filter(each -> each.getReturnType() == long.class)
                .findFirst();
        if (length.isPresent()) {
          return length;
        }
      }
      open.addAll(List.of(type.getInterfaces()));
      Optional.ofNullable(type.getSuperclass()).ifPresent(open::add);
    }
    return Optional.empty();
  }
}
