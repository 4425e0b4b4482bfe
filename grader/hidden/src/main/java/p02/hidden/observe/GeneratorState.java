package p02.hidden.observe;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.nd4j.linalg.api.rng.Random;

/**
 * All that a generator of ND4J holds, so that it can be put back: its native state, and what its
 * Java objects keep besides, as the second of two Gaussian numbers that are made at a time, which
 * no seed takes away.
 *
 * @param root native state
 * @param node native state
 * @param numbers field to number
 */
record GeneratorState(long root, long node, Map<Field, Object> numbers) {
  /** Reads it. */
  static GeneratorState of(Random generator) {
    Map<Field, Object> numbers = new LinkedHashMap<>();
    for (Field field : fields(generator.getClass())) {
      Object value = get(field, generator);
      if (field.getType().isPrimitive()) {
        numbers.put(field, value);
      } else if (value instanceof AtomicLong counter) {
        numbers.put(field, counter.get());
      }
    }
    return new GeneratorState(generator.rootState(), generator.nodeState(), numbers);
  }

  /** Puts it back, or into another generator of the same class. */
  void restore(Random generator) {
    numbers.forEach((field, number) -> set(field, generator, number));
    generator.setStates(root, node);
  }

  private static List<Field> fields(Class<?> type) {
    List<Field> fields = new ArrayList<>();
    for (Class<?> each = type; each != null; each = each.getSuperclass()) {
      for (Field field : each.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())) {
          field.setAccessible(true);
          fields.add(field);
        }
      }
    }
    return fields;
  }

  private static Object get(Field field, Object of) {
    try {
      return field.get(of);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void set(Field field, Object of, Object number) {
    try {
      if (field.get(of) instanceof AtomicLong counter) {
        counter.set((Long) number);
      } else {
        field.set(of, number);
      }
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
