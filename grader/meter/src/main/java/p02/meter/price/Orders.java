package p02.meter.price;

import java.lang.reflect.ParameterizedType;
import java.util.Arrays;

/** How a hash table tells apart what shares a bucket. */
final class Orders {
  private static final ClassLoader LIBRARIES = Orders.class.getClassLoader();

  /** Whether trees of such keys are ordered: a class that is comparable with itself, by name. */
  private static final ClassValue<Boolean> NATURAL =
      new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
          return Arrays.stream(type.getGenericInterfaces())
              .anyMatch(
                  each ->
                      each instanceof ParameterizedType made
                          && made.getRawType() == Comparable.class
                          && made.getActualTypeArguments()[0] == type);
        }
      };

  private Orders() {}

  /** Whether a hash table orders such keys by comparing them. */
  static boolean isNatural(Class<?> type) {
    return NATURAL.get(type);
  }

  /**
   * Whether objects of a class pay for being compared: a student's class has an {@code equals} of
   * its own or the one that is woven into it. Arrays, lambdas and constants of an enum have the
   * JVM's, and one hash code for all.
   */
  static boolean payForThemselves(Class<?> type) {
    return isStudents(type)
        && !type.isArray()
        && !type.isHidden()
        && !Enum.class.isAssignableFrom(type);
  }

  /** Whether a class is a student's, or a woven library's: its methods pay by themselves. */
  static boolean isStudents(Class<?> type) {
    ClassLoader loader = type.getClassLoader();
    return loader != null && loader != LIBRARIES && loader != ClassLoader.getPlatformClassLoader();
  }
}
