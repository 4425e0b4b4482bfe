package p02.lab;

import java.io.PrintStream;
import java.util.Locale;

/** Standard output without the lines that SameDiff prints for each operation it differentiates. */
public final class QuietStream extends PrintStream {
  private static final String CHATTER = "Added differentiated op";

  private final PrintStream original;

  private QuietStream(PrintStream original) {
    super(original, true);
    this.original = original;
  }

  /** Puts it before standard output, if it does not stand there yet. */
  public static void install() {
    if (!(System.out instanceof QuietStream)) {
      System.setOut(new QuietStream(System.out));
    }
  }

  /** Takes it away again, if it still stands there. */
  public static void remove() {
    if (System.out instanceof QuietStream quiet) {
      System.setOut(quiet.original);
    }
  }

  @Override
  public void println(String line) {
    if (line == null || !line.startsWith(CHATTER)) {
      original.println(line);
    }
  }

  @Override
  public void print(String text) {
    original.print(text);
  }

  @Override
  public PrintStream printf(String format, Object... values) {
    original.printf(format, values);
    return this;
  }

  @Override
  public PrintStream printf(Locale locale, String format, Object... values) {
    original.printf(locale, format, values);
    return this;
  }
}
