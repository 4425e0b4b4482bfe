package p02.meter.price;

import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Modifier;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a library's object holds that is no array itself: the arrays in its fields, and in theirs,
 * as a data set holds features and labels, and what others may put into it.
 */
final class Holdings {
  private static final ClassLoader LIBRARIES = Holdings.class.getClassLoader();

  /** Where collections hold what others put in, and lead to no whole of which they are parts. */
  private static final List<String> OPEN =
      List.of("org.nd4j.common.primitives", "org.nd4j.evaluation", "org.nd4j.linalg.dataset");

  /** What a graph gave; the graph itself is paid for operation by operation. */
  private static final Set<String> RESULTS =
      Set.of("org.nd4j.autodiff.samediff.api", "org.nd4j.autodiff.samediff.config");

  /** How far to look: a split holds data sets, which hold arrays. */
  private static final int DEPTH = 3;

  private static final ClassValue<List<Field>> FIELDS =
      new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
          return fields(type);
        }
      };

  private Holdings() {}

  /** Sizes of all arrays in it, added up, and 1 for itself. */
  static long of(Object value) {
    return of(value, 0);
  }

  /**
   * The same, where each array costs something beside its size.
   *
   * @param each steps for an array
   */
  static long of(Object value, int each) {
    return of(value, each, DEPTH);
  }

  private static long of(Object value, int each, int depth) {
    long total = 1;
    for (Field field : FIELDS.get(value.getClass())) {
      Object held = get(field, value);
      total =
          Saturating.plus(total, isOthers(field) ? ValueSizes.one(held) : held(held, each, depth));
    }
    return total;
  }

  /**
   * What a library lets others put in is theirs, and may be anything, as in a pair; so may be what
   * lies in its collections, as a data set's labels.
   */
  private static boolean isOthers(Field field) {
    Class<?> type = field.getType();
    String home = field.getDeclaringClass().getPackageName();
    boolean isMap = Map.class.isAssignableFrom(type);
    return type == Object.class
        || field.getGenericType() instanceof TypeVariable
        || isMap && RESULTS.contains(home)
        || (isMap || Collection.class.isAssignableFrom(type))
            && OPEN.stream().anyMatch(home::startsWith);
  }

  private static long held(@Nullable Object held, int each, int depth) {
    if (held == null || depth == 0) {
      return 0;
    } else if (held instanceof Object[] items) {
      long total = 0;
      for (Object item : items) {
        total = Saturating.plus(total, held(item, each, depth - 1));
      }
      return total;
    } else if (held.getClass().getClassLoader() != LIBRARIES) {
      return held.getClass().isArray() ? ValueSizes.size(held) : 0;
    }
    long length = Lengths.ofArray(held);
    return length >= 0 ? Saturating.plus(length, each) : of(held, each, depth - 1);
  }

  private static @Nullable Object get(Field field, Object value) {
    try {
      return field.get(value);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Field> fields(Class<?> start) {
    List<Field> found = new ArrayList<>();
    for (Class<?> type = start;
        type != null && type.getClassLoader() == LIBRARIES;
        type = type.getSuperclass()) {
      for (Field each : type.getDeclaredFields()) {
        if (!Modifier.isStatic(each.getModifiers())
            && (isOthers(each) || mayHold(each.getType()))
            && opens(each)) {
          found.add(each);
        }
      }
    }
    return List.copyOf(found);
  }

  private static boolean mayHold(Class<?> type) {
    return type.isArray() || !type.isPrimitive() && type.getClassLoader() == LIBRARIES;
  }

  private static boolean opens(Field field) {
    try {
      field.setAccessible(true);
      return true;
    } catch (InaccessibleObjectException e) {
      return false;
    }
  }
}
