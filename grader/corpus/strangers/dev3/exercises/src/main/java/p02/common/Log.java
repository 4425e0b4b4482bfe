package p02.common;

import java.io.PrintStream;

/** Prints what happens; start Java with -Dp02.debug=true to see it all. */
public final class Log {
  private static final boolean DEBUG = Boolean.getBoolean("p02.debug");
  private static final long START = System.nanoTime();

  private Log() {}

  public static void debug(String format, Object... arguments) {
    if (DEBUG) {
      print(System.out, "debug", format, arguments);
    }
  }

  public static void warn(String format, Object... arguments) {
    print(System.err, "warning", format, arguments);
  }

  private static void print(PrintStream stream, String level, String format, Object... arguments) {
    double ms = (System.nanoTime() - START) / 1e6;
    stream.printf("[%8.1f ms] %s: ", ms, level);
    stream.printf(format, arguments);
    stream.println();
    stream.flush();
  }

  /** Measures time: {@code try (Log.Stopwatch ignored = new Log.Stopwatch("training")) {…}}. */
  public static final class Stopwatch implements AutoCloseable {
    private final String what;
    private final long begin = System.nanoTime();

    public Stopwatch(String what) {
      this.what = what;
    }

    @Override
    public void close() {
      long us = (System.nanoTime() - begin) / 1000L;
      debug("%s took %d us", what, us);
    }
  }
}
