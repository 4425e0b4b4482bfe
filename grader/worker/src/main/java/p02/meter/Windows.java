package p02.meter;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Asks a library's array where its entries lie. The meter knows no library but the JDK: whatever
 * has an interface with a shape, strides, an offset, a type of entries and a buffer that tells its
 * length counts as an array. A student's type does not, since it might lie.
 */
final class Windows {
  private static final ClassValue<Optional<Asking>> KNOWN =
      new ClassValue<>() {
        @Override
        protected Optional<Asking> computeValue(Class<?> type) {
          return find(type);
        }
      };

  private static final ClassValue<Optional<MethodHandle>> PLACES =
      new ClassValue<>() {
        @Override
        protected Optional<MethodHandle> computeValue(Class<?> type) {
          return type.getClassLoader() == Windows.class.getClassLoader()
              ? handle(type, "getIndexes", long[].class)
              : Optional.empty();
        }
      };

  private static final long[] NOWHERE = {};

  private Windows() {}

  /** How a type is asked. */
  private record Asking(
      MethodHandle shape,
      MethodHandle stride,
      MethodHandle offset,
      MethodHandle buffer,
      MethodHandle room,
      MethodHandle type,
      MethodHandle view) {}

  /** Where the entries of an array lie; empty for what is no array. */
  static Optional<Window> of(Object value) {
    Optional<Asking> found = KNOWN.get(value.getClass());
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Asking ask = found.get();
    try {
      @Nullable Object buffer = ask.buffer().invokeExact(value);
      if (buffer == null) {
        // Only an array without entries has none, whatever its shape says.
        return Optional.of(Window.EMPTY);
      }
      return Optional.of(
          new Window(
              (long[]) ask.shape().invokeExact(value),
              (long[]) ask.stride().invokeExact(value),
              (long) ask.offset().invokeExact(value),
              (long) ask.room().invokeExact(buffer),
              (Object) ask.type().invokeExact(value)));
    } catch (Throwable thrown) {
      throw sneaky(thrown);
    }
  }

  /** The part of an array that indices stand for. */
  static @Nullable Object view(Object array, Object... indices) {
    Optional<Asking> found = KNOWN.get(array.getClass());
    try {
      return found.isEmpty() ? null : found.get().view().invoke(array, indices);
    } catch (Throwable thrown) {
      throw sneaky(thrown);
    }
  }

  /** The places that an index lists; none if it is of another kind. */
  static long[] places(@Nullable Object index) {
    if (index == null) {
      return NOWHERE;
    }
    Optional<MethodHandle> list = PLACES.get(index.getClass());
    try {
      return list.isEmpty() ? NOWHERE : (long[]) list.get().invokeExact(index);
    } catch (Throwable thrown) {
      throw sneaky(thrown);
    }
  }

  /** Whether an index makes a dimension of its own. */
  static boolean isNew(@Nullable Object index) {
    return index != null && index.getClass().getSimpleName().equals("NewAxis");
  }

  /** What a library throws goes on as it is. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <T extends Throwable> RuntimeException sneaky(Throwable thrown) throws T {
    throw (T) thrown;
  }

  private static Optional<Asking> find(Class<?> start) {
    Deque<Class<?>> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      Class<?> type = open.remove();
      if (type.isInterface() && type.getClassLoader() == Windows.class.getClassLoader()) {
        Optional<Asking> asking = asking(type);
        if (asking.isPresent()) {
          return asking;
        }
      }
      open.addAll(List.of(type.getInterfaces()));
      Optional.ofNullable(type.getSuperclass()).ifPresent(open::add);
    }
    return Optional.empty();
  }

  private static Optional<Asking> asking(Class<?> type) {
    Optional<Method> buffer = method(type, "data", Object.class);
    Optional<MethodHandle> shape = handle(type, "shape", long[].class);
    Optional<MethodHandle> stride = handle(type, "stride", long[].class);
    Optional<MethodHandle> offset = handle(type, "offset", long.class);
    Optional<MethodHandle> room =
        buffer.flatMap(each -> handle(each.getReturnType(), "underlyingLength", long.class));
    Optional<MethodHandle> entries = handle(type, "dataType", Object.class);
    Optional<MethodHandle> view =
        Arrays.stream(type.getMethods())
            .filter(each -> each.getName().equals("get") && each.isVarArgs())
            .filter(each -> !each.getParameterTypes()[0].getComponentType().isPrimitive())
            .findFirst()
            .map(Windows::opened);
    boolean all =
        shape.isPresent()
            && stride.isPresent()
            && offset.isPresent()
            && room.isPresent()
            && entries.isPresent()
            && view.isPresent();
    return all
        ? Optional.of(
            new Asking(
                shape.get(),
                stride.get(),
                offset.get(),
                opened(buffer.orElseThrow())
                    .asType(MethodType.methodType(Object.class, Object.class)),
                room.get(),
                entries.get(),
                view.get()
                    .asFixedArity()
                    .asType(MethodType.methodType(Object.class, Object.class, Object[].class))))
        : Optional.empty();
  }

  private static Optional<MethodHandle> handle(Class<?> type, String name, Class<?> result) {
    return method(type, name, result)
        .map(Windows::opened)
        .map(each -> each.asType(MethodType.methodType(result, Object.class)));
  }

  private static Optional<Method> method(Class<?> type, String name, Class<?> result) {
    return Arrays.stream(type.getMethods())
        .filter(each -> each.getName().equals(name) && each.getParameterCount() == 0)
        .filter(each -> result.isAssignableFrom(each.getReturnType()))
        .findFirst();
  }

  private static MethodHandle opened(Method method) {
    try {
      return MethodHandles.publicLookup().unreflect(method);
    } catch (IllegalAccessException hidden) {
      throw new IllegalStateException(hidden);
    }
  }
}
