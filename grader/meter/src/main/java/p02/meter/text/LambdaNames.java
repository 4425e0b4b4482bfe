package p02.meter.text;

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
    boolean stays =
        value == null
            || value instanceof CharSequence
            || value instanceof Number
            || value instanceof Character
            || value instanceof Boolean;
    return stays ? value : cut(value.toString());
  }
}
