package p02.meter.price;

import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How many variables a library's graph has by now. The meter knows no library but the JDK: a graph
 * is what keeps a map in a field {@code variables}, and what keeps a graph in a field belongs to
 * it.
 */
final class Graphs {
  private static final ClassLoader LIBRARIES = Graphs.class.getClassLoader();

  /** From an object of a graph to its map: one field, or two; none for what belongs to none. */
  private static final ClassValue<List<Field>> WAYS =
      new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
          return way(type);
        }
      };

  private Graphs() {}

  /** Variables of the graph that an object is, or belongs to; 0 if it is of none. */
  static long variables(Object ofGraph) {
    @Nullable Object at = ofGraph;
    for (Field each : WAYS.get(ofGraph.getClass())) {
      at = at == null ? null : get(each, at);
    }
    return at instanceof Map<?, ?> variables && at != ofGraph ? variables.size() : 0;
  }

  private static List<Field> way(Class<?> type) {
    Optional<Field> own = map(type);
    return own.isPresent()
        ? List.of(own.get())
        : fields(type)
            .filter(each -> map(each.getType()).isPresent() && opens(each))
            .findFirst()
            .map(each -> List.of(each, map(each.getType()).orElseThrow()))
            .orElse(List.of());
  }

  private static Optional<Field> map(Class<?> type) {
    return fields(type)
        .filter(each -> each.getName().equals("variables"))
        .filter(each -> Map.class.isAssignableFrom(each.getType()) && opens(each))
        .findFirst();
  }

  private static Stream<Field> fields(Class<?> start) {
    return Stream.<Class<?>>iterate(
            start, type -> type != null && type.getClassLoader() == LIBRARIES, Class::getSuperclass)
        .flatMap(type -> Stream.of(type.getDeclaredFields()))
        .filter(each -> !Modifier.isStatic(each.getModifiers()));
  }

  private static @Nullable Object get(Field field, Object value) {
    try {
      return field.get(value);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
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
