package p02.meter.array;

import java.lang.invoke.LambdaMetafactory;
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

  private static final ClassValue<Optional<Getter>> PLACES =
      new ClassValue<>() {
        @Override
        protected Optional<Getter> computeValue(Class<?> type) {
          return type.getClassLoader() == Windows.class.getClassLoader()
              ? getter(type, "getIndexes", long[].class)
              : Optional.empty();
        }
      };

  private static final long[] NOWHERE = {};

  private Windows() {}

  /**
   * Asks for an object. Linked as a lambda is: a method handle that is no constant takes several
   * times as long, and every call of the library is looked after.
   */
  interface Getter {
    @Nullable Object of(Object asked);
  }

  /** Asks for a number. */
  interface Counter {
    long of(Object asked);
  }

  /** How a type is asked. */
  private record Asking(
      Getter shape,
      Getter stride,
      Counter offset,
      Getter buffer,
      Counter room,
      Getter type,
      MethodHandle view) {}

  /** Where the entries of an array lie; empty for what is no array. */
  static Optional<Window> of(Object value) {
    Optional<Asking> found = KNOWN.get(value.getClass());
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Asking ask = found.get();
    @Nullable Object buffer = ask.buffer().of(value);
    if (buffer == null) {
      // Only an array without entries has none, whatever its shape says.
      return Optional.of(Window.EMPTY);
    }
    return Optional.of(
        new Window(
            (long[]) ask.shape().of(value),
            (long[]) ask.stride().of(value),
            ask.offset().of(value),
            ask.room().of(buffer),
            ask.type().of(value)));
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
    Optional<Getter> list = PLACES.get(index.getClass());
    return list.isEmpty() ? NOWHERE : (long[]) list.get().of(index);
  }

  /** Whether an index makes a dimension of its own. */
  static boolean isNew(@Nullable Object index) {
    return index != null && index.getClass().getSimpleName().equals("NewAxis");
  }

  /** Whether an index takes one place of a dimension, which is none afterwards. */
  static boolean isPoint(@Nullable Object index) {
    return index != null && index.getClass().getSimpleName().equals("PointIndex");
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
    Optional<Getter> shape = getter(type, "shape", long[].class);
    Optional<Getter> stride = getter(type, "stride", long[].class);
    Optional<Counter> offset = counter(type, "offset");
    Optional<Counter> room =
        buffer.flatMap(each -> counter(each.getReturnType(), "underlyingLength"));
    Optional<Getter> entries = getter(type, "dataType", Object.class);
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
                linked(Getter.class, Object.class, buffer.orElseThrow()),
                room.get(),
                entries.get(),
                view.get()
                    .asFixedArity()
                    .asType(MethodType.methodType(Object.class, Object.class, Object[].class))))
        : Optional.empty();
  }

  private static Optional<Getter> getter(Class<?> type, String name, Class<?> result) {
    return method(type, name, result).map(each -> linked(Getter.class, Object.class, each));
  }

  private static Optional<Counter> counter(Class<?> type, String name) {
    return method(type, name, long.class).map(each -> linked(Counter.class, long.class, each));
  }

  /** What calls a method, as a lambda would. */
  private static <T> T linked(Class<T> caller, Class<?> result, Method method) {
    MethodHandle called = opened(method);
    try {
      return caller.cast(
          LambdaMetafactory.metafactory(
                  MethodHandles.lookup(),
                  "of",
                  MethodType.methodType(caller),
                  MethodType.methodType(result, Object.class),
                  called,
                  called.type())
              .getTarget()
              .invoke());
    } catch (Throwable thrown) {
      throw sneaky(thrown);
    }
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
