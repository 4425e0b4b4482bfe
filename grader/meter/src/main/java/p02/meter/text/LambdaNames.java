package p02.meter.text;

import java.util.Formattable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import p02.meter.budget.Fuel;

/**
 * Texts without what the JVM adds to the name of a lambda's class: a count of all lambdas of its
 * life, and an address. Both differ from run to run, and tell what was asked before.
 */
public final class LambdaNames {
  private static final String LAMBDA = "$$Lambda";
  private static final Pattern ADDED = Pattern.compile("(\\$\\$Lambda)(?:\\$\\d+)?/0x[0-9a-f]+");

  /** Characters that are looked through in the time of a step. */
  private static final int CHARS_PER_STEP = 64;

  private LambdaNames() {}

  /** The same text, with such names cut short; all that code sees of a library's text. */
  public static @Nullable String cut(@Nullable String text) {
    if (text == null) {
      return null;
    }
    Fuel.charge(text.length() / CHARS_PER_STEP);
    return text.contains(LAMBDA) ? ADDED.matcher(text).replaceAll("$1") : text;
  }

  /** What is to be printed, as a text where it would become one; texts and numbers stay. */
  public static @Nullable Object shown(@Nullable Object value) {
    return value == null || ShownAsIs.is(value) ? value : cut(value.toString());
  }

  /**
   * What is to be formatted, each as a text where it would become one. Always an array of its own:
   * what is asked for its text could change the caller's meanwhile.
   */
  public static @Nullable Object @Nullable [] shown(@Nullable Object @Nullable [] values) {
    if (values == null) {
      return null;
    }
    Fuel.charge(values.length);
    @Nullable Object[] shown = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      @Nullable Object value = values[i];
      // A formatter asks these for no text: they write it themselves.
      shown[i] = value instanceof Formattable ? value : shown(value);
    }
    return shown;
  }
}
