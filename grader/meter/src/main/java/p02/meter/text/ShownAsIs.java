package p02.meter.text;

import java.time.temporal.TemporalAccessor;
import java.util.Calendar;
import java.util.Date;

/**
 * What may be formatted as the object that it is: its text, whoever writes it, holds no name of a
 * lambda's class. A list of what is harmless, so that everything else is not; whatever a beginner
 * formats with the wrong letter is in it, for the sake of the message.
 */
final class ShownAsIs {
  /** ND4J's array, which the meter does not know. */
  private static final String ND4J = "org.nd4j.linalg.cpu.nativecpu.NDArray";

  private ShownAsIs() {}

  /** Whether an object is such a one. */
  static boolean is(Object value) {
    // A lambda can be of many an interface's type.
    return !value.getClass().isHidden()
        && (isText(value) || isTime(value) || isOfNumbers(value.getClass()));
  }

  private static boolean isText(Object value) {
    return value instanceof CharSequence
        || value instanceof Number
        || value instanceof Character
        || value instanceof Boolean
        || value.getClass().getName().equals(ND4J);
  }

  private static boolean isTime(Object value) {
    return value instanceof TemporalAccessor || value instanceof Date || value instanceof Calendar;
  }

  /** An array of numbers, or of such arrays. */
  private static boolean isOfNumbers(Class<?> type) {
    Class<?> inner = type;
    while (inner.isArray()) {
      inner = inner.getComponentType();
    }
    return type.isArray() && inner.isPrimitive();
  }
}
