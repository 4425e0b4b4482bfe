package p02.worker;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;

/**
 * Whether a class can keep something from one call for another: in a static field that is assigned
 * again, or that holds an object. Final numbers, flags and texts keep nothing, and neither do the
 * constants of an enum that have no fields but such.
 */
final class KeptState {
  private KeptState() {}

  static boolean in(Class<?> type) {
    try {
      return Arrays.stream(type.getDeclaredFields()).anyMatch(field -> keeps(type, field));
    } catch (LinkageError missing) {
      // A field of a type that is not there: nobody can say what it keeps.
      return true;
    }
  }

  private static boolean keeps(Class<?> type, Field field) {
    if (isConstantOf(type, field)) {
      return false;
    }
    boolean shared = Modifier.isStatic(field.getModifiers()) || isOfEnum(type);
    return shared && !isFixed(field);
  }

  /** The constants, and the array of all of them, which only copies leave. */
  private static boolean isConstantOf(Class<?> type, Field field) {
    return field.isEnumConstant() || type.isEnum() && field.isSynthetic();
  }

  /** An enum, or the body of one of its constants. */
  private static boolean isOfEnum(Class<?> type) {
    return Enum.class.isAssignableFrom(type);
  }

  private static boolean isFixed(Field field) {
    return Modifier.isFinal(field.getModifiers())
        && (field.getType().isPrimitive() || field.getType() == String.class);
  }
}
