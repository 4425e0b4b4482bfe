package p02.meter.array;

import java.io.Closeable;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Formatter;

/**
 * Twins of closing. Arrays of a library stay open, since whoever reads one after it was closed
 * reads memory that belongs to somebody else; they are freed with the objects that hold them. What
 * everybody prints to stays open, too.
 */
@SuppressWarnings("overloads") // Woven code names them by their exact signature.
public final class Closing {
  private Closing() {}

  /**
   * Like {@link AutoCloseable#close}.
   *
   * @throws Exception what the object throws
   */
  public static void close(AutoCloseable resource) throws Exception {
    if (resource instanceof PrintStream out) {
      close(out);
    } else if (resource instanceof Formatter formatter) {
      close(formatter);
    } else if (!isOfLibrary(resource)) {
      resource.close();
    }
  }

  /**
   * Like {@link Closeable#close}.
   *
   * @throws IOException what the object throws
   */
  public static void close(Closeable resource) throws IOException {
    if (resource instanceof PrintStream out) {
      close(out);
    } else if (resource instanceof Formatter formatter) {
      close(formatter);
    } else if (!isOfLibrary(resource)) {
      resource.close();
    }
  }

  /** Writes what is left. */
  public static void close(PrintStream out) {
    out.flush();
  }

  /** Writes what is left: what it writes to may be everybody's. */
  public static void close(Formatter formatter) {
    formatter.flush();
  }

  private static boolean isOfLibrary(Object resource) {
    return resource.getClass().getClassLoader() == Closing.class.getClassLoader();
  }
}
