package p02.meter.price;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.RandomAccess;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What the JDK's collections do not tell of themselves: how large a hash table has become that
 * holds little by now, how many keys share a bucket, how far a list's item is. The JVM opens {@code
 * java.util} to the meter by {@link Readiness#OPTIONS}; without them, nothing is measured and
 * {@link #areOpen} says so.
 */
final class Tables {
  /** Views of views: what the JDK nests by itself. */
  private static final int DEPTH = 6;

  /** Items of an array that are shifted in the time of a step. */
  private static final int SHIFT = 16;

  private static final String LIBRARY = "java.util.";
  private static final String TREE = "java.util.TreeMap$";

  private static final ClassValue<Optional<Field>> TABLES = fields(true);
  private static final ClassValue<Optional<Field>> SHOWN = fields(false);

  /** The next node of a bucket. */
  private static final ClassValue<Optional<Field>> NEXT =
      new ClassValue<>() {
        @Override
        protected Optional<Field> computeValue(Class<?> type) {
          return field(type, each -> each.getName().equals("next"));
        }
      };

  private static final ClassValue<Optional<Field>> PARENTS =
      new ClassValue<>() {
        @Override
        protected Optional<Field> computeValue(Class<?> type) {
          return field(type, each -> each.getName().equals("parent"));
        }
      };

  /** Parts of trees, and what the JDK shows of them. */
  private static final ClassValue<Boolean> PARTS_OF_TREES =
      new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
          return type.getName().startsWith(TREE) && type.getName().contains("SubMap");
        }
      };

  private Tables() {}

  /** Whether the JVM lets the meter look. */
  static boolean areOpen() {
    return TABLES.get(HashMap.class).isPresent() && TABLES.get(ConcurrentHashMap.class).isPresent();
  }

  /** Places of the hash table that a walk over a collection or map passes; 0 if there is none. */
  static long places(Object collection) {
    return origin(collection) instanceof LinkedHashMap ? 0 : room(collection);
  }

  /** Places of the hash table behind a collection or map; 0 if there is none. */
  static long room(Object collection) {
    return table(origin(collection)).map(Array::getLength).orElse(0);
  }

  /** Nodes in the bucket of a hash table where a key belongs. */
  static long bucket(Object collection, Object key) {
    Object[] table = table(origin(collection)).filter(each -> each.length > 0).orElse(null);
    if (table == null) {
      return 0;
    }
    int hash = key.hashCode();
    Object node = table[(hash ^ hash >>> 16) & table.length - 1];
    long nodes = 0;
    while (node != null) {
      nodes++;
      Object here = node;
      node = NEXT.get(node.getClass()).map(next -> get(next, here)).orElse(null);
    }
    return nodes;
  }

  /** Nodes of a linked list that are passed on the way to an item. */
  static long passed(Object list, long index) {
    if (list instanceof RandomAccess) {
      return 0;
    } else if (list instanceof LinkedList<?> linked) {
      return Math.min(index, linked.size() - index);
    }
    return origin(list) instanceof LinkedList<?> linked ? linked.size() / 2 : 0;
  }

  /**
   * How many parts of parts of a list stand one in another, and what the whole list shifts when one
   * of them changes.
   */
  static long layers(Object list) {
    long layers = 0;
    Object part = list;
    while (part instanceof List && PARENTS.get(part.getClass()).isPresent()) {
      layers++;
      Object above = get(PARENTS.get(part.getClass()).get(), part);
      part = above == null ? shown(part) : above;
    }
    return layers == 0 || !(part instanceof List<?> whole) ? layers : layers + whole.size() / SHIFT;
  }

  /** Whether a collection shows a part of a tree, which is counted whenever its size is asked. */
  static boolean isPartOfTree(Object collection) {
    Object shown = collection;
    for (int i = 0; i < DEPTH && shown != null; i++) {
      if (PARTS_OF_TREES.get(shown.getClass())) {
        return true;
      }
      shown = shown(shown);
    }
    return false;
  }

  private static @Nullable Object shown(Object view) {
    Optional<Field> field = SHOWN.get(view.getClass());
    return field.isPresent() ? get(field.get(), view) : null;
  }

  /** What a view, or a view of a view, shows in the end. */
  static Object origin(Object collection) {
    Object shown = collection;
    for (int i = 0; i < DEPTH && SHOWN.get(shown.getClass()).isPresent(); i++) {
      Object next = shown(shown);
      if (next == null) {
        return shown;
      }
      shown = next;
    }
    return shown;
  }

  private static Optional<Object[]> table(Object map) {
    Optional<Field> field = TABLES.get(map.getClass());
    return field.isPresent()
        ? Optional.ofNullable((Object[]) get(field.get(), map))
        : Optional.empty();
  }

  private static ClassValue<Optional<Field>> fields(boolean tables) {
    return new ClassValue<>() {
      @Override
      protected Optional<Field> computeValue(Class<?> type) {
        return tables
            // It has a table besides, which it never uses.
            ? type == Properties.class ? Optional.empty() : field(type, Tables::isTable)
            : TABLES.get(type).isPresent() ? Optional.empty() : field(type, Tables::shows);
      }
    };
  }

  private static boolean isTable(Field field) {
    return field.getName().equals("table") && Object[].class.isAssignableFrom(field.getType());
  }

  private static boolean shows(Field field) {
    Class<?> type = field.getType();
    boolean isDefaults = type == Properties.class;
    return !isDefaults
        && (Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type));
  }

  /** The first instance field of a class of {@code java.util}, or of one above it. */
  static Optional<Field> field(Class<?> start, java.util.function.Predicate<Field> wanted) {
    for (Class<?> type = start; type != null; type = type.getSuperclass()) {
      if (!type.getName().startsWith(LIBRARY)) {
        continue;
      }
      for (Field each : type.getDeclaredFields()) {
        if (!Modifier.isStatic(each.getModifiers())
            && wanted.test(each)
            && each.trySetAccessible()) {
          return Optional.of(each);
        }
      }
    }
    return Optional.empty();
  }

  static @Nullable Object get(Field field, Object value) {
    try {
      return field.get(value);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
