package p02.meter.price;

import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How large a library's graph is by now. The meter knows no library but the JDK: a graph is what
 * keeps a map in a field {@code variables}, and what keeps a graph in a field belongs to it.
 *
 * <p>Whatever walks over a graph comes to its variables, or to the inputs of its operations, of
 * which one may have very many; and it reads and writes their names. Names of scopes that are open
 * come before every new one. So all of these count, each time anew: a walk over them is less than
 * what is then paid for it.
 */
final class Graphs {
  private static final ClassLoader LIBRARIES = Graphs.class.getClassLoader();

  private static final String VARIABLES = "variables";

  /** Letters that are read or written in the time of a step. */
  private static final int LETTERS_PER_STEP = 8;

  /** From an object that belongs to a graph to it; none for a graph, and what belongs to none. */
  private static final ClassValue<Optional<Field>> OWNERS =
      new ClassValue<>() {
        @Override
        protected Optional<Field> computeValue(Class<?> type) {
          return fields(type).filter(each -> isGraph(each.getType()) && opens(each)).findFirst();
        }
      };

  /** Where a library's objects keep what they have, by name. */
  private static final ClassValue<Map<String, Field>> PARTS =
      new ClassValue<>() {
        @Override
        protected Map<String, Field> computeValue(Class<?> type) {
          return fields(type)
              .filter(Graphs::opens)
              .collect(Collectors.toMap(Field::getName, each -> each, (own, above) -> own));
        }
      };

  private Graphs() {}

  /**
   * Variables, inputs of operations, and the letters of all their names, of the graph that an
   * object is, or belongs to; 0 if it is of none.
   */
  static long size(Object ofGraph) {
    @Nullable Object graph =
        isGraph(ofGraph.getClass())
            ? ofGraph
            : OWNERS.get(ofGraph.getClass()).map(each -> get(each, ofGraph)).orElse(null);
    if (graph == null) {
      return 0;
    }
    long size = names(map(graph, VARIABLES).keySet());
    for (Object operation : map(graph, "ops").values()) {
      size += names(all(operation, "inputsToOp"));
    }
    for (Object scope : all(graph, "nameScopes")) {
      size += part(scope, "name") instanceof String name ? name.length() : 0;
    }
    return size;
  }

  /** The same for a graph itself alone: what belongs to it does not hash or compare it. */
  static long whole(Object value) {
    return isGraph(value.getClass()) ? size(value) : 0;
  }

  private static long names(Collection<?> names) {
    long size = 0;
    for (Object each : names) {
      size += 1 + (each instanceof String name ? name.length() / LETTERS_PER_STEP : 0);
    }
    return size;
  }

  private static Map<?, ?> map(Object owner, String name) {
    return part(owner, name) instanceof Map<?, ?> map ? map : Map.of();
  }

  private static Collection<?> all(Object owner, String name) {
    return part(owner, name) instanceof Collection<?> all ? all : List.of();
  }

  private static @Nullable Object part(Object owner, String name) {
    @Nullable Field field = PARTS.get(owner.getClass()).get(name);
    return field == null ? null : get(field, owner);
  }

  private static boolean isGraph(Class<?> type) {
    @Nullable Field field = PARTS.get(type).get(VARIABLES);
    return field != null && Map.class.isAssignableFrom(field.getType());
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
