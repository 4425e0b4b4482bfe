package p02.precheck.screen;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.function.Function;

/** Calls what makes an object: a constructor, or a static method. */
final class Makers {
  private Makers() {}

  /**
   * Calls it.
   *
   * @param operand makes an operand of a type, if there is one
   * @return what it made; nothing if an operand is missing or it refuses these
   */
  static Optional<Object> call(Executable maker, Function<Class<?>, Optional<Object>> operand) {
    Object[] arguments = new Object[maker.getParameterCount()];
    for (int i = 0; i < arguments.length; i++) {
      Optional<Object> built = operand.apply(maker.getParameterTypes()[i]);
      if (built.isEmpty()) {
        return Optional.empty();
      }
      arguments[i] = built.get();
    }
    try {
      return Optional.ofNullable(
          maker instanceof Constructor<?> constructor
              ? constructor.newInstance(arguments)
              : ((Method) maker).invoke(null, arguments));
    } catch (ReflectiveOperationException | LinkageError refused) {
      // These operands make none: others are tried.
      return Optional.empty();
    }
  }
}
