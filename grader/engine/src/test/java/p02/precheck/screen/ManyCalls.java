package p02.precheck.screen;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Calls what a library has that takes numbers and arrays of them: static methods, and the methods
 * of objects whose constructors ask for no more. The results are written down bit for bit.
 */
final class ManyCalls {
  /** What draws without a seed, asks for files, or prints an array's address has no one answer. */
  private static final String LEFT_OUT =
      ".*\\.(genetics|random|distribution\\.fitting)\\..*|.*(EmpiricalDistribution|ValueServer|Point\\w*Pair).*";

  private static final String DRAWS = "sample|random|shuffle|bootstrap|monteCarloP|hashCode";

  private static final int ROUNDS = 2;

  private ManyCalls() {}

  /** Every call with its result, in the order of names. */
  static List<String> of(ClassLoader loader, Collection<String> names) throws Exception {
    List<String> told = new ArrayList<>();
    for (String name : names) {
      if (!name.matches(LEFT_OUT)) {
        Class<?> type = loader.loadClass(name);
        if (Modifier.isPublic(type.getModifiers())) {
          tell(type, told);
        }
      }
    }
    return told;
  }

  private static void tell(Class<?> type, List<String> told) {
    for (int round = 0; round < ROUNDS; round++) {
      Optional<Object> object = object(type, round);
      for (Method method : inOrder(type.getMethods())) {
        boolean isStatic = Modifier.isStatic(method.getModifiers());
        boolean itsOwn = method.getDeclaringClass().getName().startsWith("org.apache.");
        // What the weaver adds is no bridge.
        boolean written = !method.isSynthetic() || method.isBridge();
        boolean fits = itsOwn && written && simple(method) && !method.getName().matches(DRAWS);
        if (fits && (isStatic || object.isPresent())) {
          Object[] arguments = arguments(method, round);
          told.add(type.getName() + "." + method.getName() + result(method, object, arguments));
        }
      }
    }
  }

  private static Optional<Object> object(Class<?> type, int round) {
    if (!Modifier.isAbstract(type.getModifiers())) {
      for (Constructor<?> each : inOrder(type.getConstructors())) {
        if (simple(each)) {
          try {
            return Optional.of(each.newInstance(arguments(each, round)));
          } catch (ReflectiveOperationException refused) {
            // Another constructor may like its arguments better.
            continue;
          }
        }
      }
    }
    return Optional.empty();
  }

  private static String result(Method method, Optional<Object> object, Object... arguments) {
    try {
      return bits(method.invoke(object.orElse(null), arguments)) + bits(arguments);
    } catch (InvocationTargetException e) {
      return " threw " + e.getCause().getClass().getName();
    } catch (IllegalAccessException e) {
      return " is not open";
    }
  }

  private static <E extends Executable> List<E> inOrder(E[] all) {
    return Arrays.stream(all).sorted(Comparator.comparing(Executable::toString)).toList();
  }

  private static boolean simple(Executable called) {
    return Arrays.stream(called.getParameterTypes())
        .allMatch(each -> each.isPrimitive() || each == double[].class || each == int[].class);
  }

  private static Object[] arguments(Executable called, int round) {
    Class<?>[] types = called.getParameterTypes();
    Object[] arguments = new Object[types.length];
    for (int i = 0; i < types.length; i++) {
      arguments[i] = argument(types[i], i + 3 * round);
    }
    return arguments;
  }

  private static Object argument(Class<?> type, int i) {
    if (type == double[].class) {
      return new double[] {0.5, 1.25 + i, 2.75, 3.5 + i};
    } else if (type == int[].class) {
      return new int[] {1, 2 + i, 3, 5 + i};
    } else if (type == boolean.class) {
      return i % 2 == 0;
    }
    Object one = Array.newInstance(type, 1);
    if (type == char.class) {
      Array.setChar(one, 0, 'x');
    } else if (type == double.class || type == float.class) {
      Array.setFloat(one, 0, 0.375f + i);
    } else {
      Array.setByte(one, 0, (byte) (i + 1));
    }
    return Array.get(one, 0);
  }

  private static String bits(@Nullable Object value) {
    if (value instanceof Double number) {
      return " " + Double.doubleToRawLongBits(number);
    } else if (value instanceof Number || value instanceof Boolean || value instanceof String) {
      return " " + value;
    } else if (value != null && value.getClass().isArray()) {
      StringBuilder all = new StringBuilder(" [");
      for (int i = 0; i < Array.getLength(value); i++) {
        all.append(bits(Array.get(value, i)));
      }
      return all + "]";
    }
    return value == null ? " null" : " " + value.getClass().getName();
  }
}
