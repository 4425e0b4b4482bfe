package p02.meter.price;

import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.MathContext;
import java.nio.Buffer;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.Formatter;
import java.util.FormatterClosedException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long a library's object is. The meter knows no library but the JDK: whatever has an interface
 * with a {@code long length()} counts as an array. A student's type does not, since it might lie.
 */
final class Lengths {
  private static final ClassValue<Optional<Method>> METHODS =
      new ClassValue<>() {
        @Override
        protected Optional<Method> computeValue(Class<?> type) {
          return find(type, "length", long.class);
        }
      };

  private static final ClassValue<Optional<Method>> SHAPES =
      new ClassValue<>() {
        @Override
        protected Optional<Method> computeValue(Class<?> type) {
          return find(type, "shape", long[].class);
        }
      };

  private static final int DIGITS_PER_WORD = 16;

  private Lengths() {}

  /** The length; negative for what has none. */
  static long of(Object value) {
    if (value instanceof MathContext context) {
      return 1 + context.getPrecision() / DIGITS_PER_WORD;
    } else if (value instanceof StringWriter writer) {
      return writer.getBuffer().length();
    } else if (value instanceof StringJoiner joiner) {
      return joiner.length();
    } else if (value instanceof BitSet bits) {
      return 1 + bits.size() / Long.SIZE;
    } else if (value instanceof Buffer buffer) {
      return buffer.capacity();
    }
    if (value instanceof Formatter formatter) {
      return written(formatter);
    } else if (value instanceof AtomicIntegerArray array) {
      return array.length();
    } else if (value instanceof AtomicLongArray array) {
      return array.length();
    } else if (value instanceof Pattern pattern) {
      return pattern.pattern().length();
    } else if (value instanceof Matcher matcher) {
      // It prints its pattern and what it found.
      return (long) matcher.pattern().pattern().length() + matcher.regionEnd();
    } else if (value instanceof HexFormat format) {
      return 1L + format.prefix().length() + format.suffix().length() + format.delimiter().length();
    }
    return ofArray(value);
  }

  /** Whether it is an array of a library beside the JDK. */
  static boolean isOfLibrary(Object value) {
    return METHODS.get(value.getClass()).isPresent();
  }

  private static long written(Formatter formatter) {
    try {
      return formatter.out() instanceof CharSequence text ? text.length() : 1;
    } catch (FormatterClosedException e) {
      return 1;
    }
  }

  /**
   * The length of a library's array; negative if it is none. One without entries counts as if its
   * empty axes had one: summed along these it has as many results.
   */
  static long ofArray(Object value) {
    Optional<Method> method = METHODS.get(value.getClass());
    try {
      if (method.isEmpty()) {
        return -1;
      }
      long length = (long) method.get().invoke(value);
      Optional<Method> shape = SHAPES.get(value.getClass());
      return length == 0 && shape.isPresent()
          ? ShapeSize.of((long[]) shape.get().invoke(value))
          : length;
    } catch (IllegalAccessException | InvocationTargetException e) {
      return 1;
    }
  }

  private static Optional<Method> find(Class<?> start, String name, Class<?> result) {
    Deque<Class<?>> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      Class<?> type = open.remove();
      if (type.isInterface() && type.getClassLoader() == Lengths.class.getClassLoader()) {
        Optional<Method> found =
            Arrays.stream(type.getMethods())
                .filter(each -> each.getName().equals(name) && each.getParameterCount() == 0)
                .filter(each -> each.getReturnType() == result)
                .findFirst();
        if (found.isPresent()) {
          return found;
        }
      }
      open.addAll(List.of(type.getInterfaces()));
      Optional.ofNullable(type.getSuperclass()).ifPresent(open::add);
    }
    return Optional.empty();
  }
}
