package p02.meter.text;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import p02.meter.budget.Fuel;
import p02.meter.price.ValueSizes;

/**
 * Twins of what tells of other exceptions. Printing one names it and its causes, without the calls
 * that led there, which are the same only on the same JVM.
 */
public final class Traces {
  private static final int CHAR_BYTES = 2;
  private static final int REFERENCE_BYTES = 8;

  private Traces() {}

  /** Like {@link Throwable#printStackTrace()}. */
  public static void printStackTrace(Throwable thrown) {
    print(thrown, System.err::println);
  }

  /** Like {@link Throwable#printStackTrace(PrintStream)}. */
  public static void printStackTrace(Throwable thrown, PrintStream out) {
    print(thrown, out::println);
  }

  /** Like {@link Throwable#printStackTrace(PrintWriter)}. */
  public static void printStackTrace(Throwable thrown, PrintWriter out) {
    print(thrown, out::println);
  }

  /** Like {@link Throwable#getSuppressed()}: a copy of a list that may be long. */
  public static Throwable[] getSuppressed(Throwable thrown) {
    Throwable[] suppressed = thrown.getSuppressed();
    Fuel.allocate(suppressed.length, REFERENCE_BYTES);
    return suppressed;
  }

  private static void print(Throwable thrown, Consumer<String> out) {
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    String prefix = "";
    for (@Nullable Throwable each = thrown;
        each != null && seen.add(each);
        each = each.getCause()) {
      Fuel.charge(ValueSizes.printed(each));
      String line = prefix + LambdaNames.cut(each.toString());
      Fuel.allocate(line.length(), CHAR_BYTES);
      // All have one identity hash code.
      Fuel.charge(seen.size());
      out.accept(line);
      prefix = "Caused by: ";
    }
  }
}
