package p02.engine.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Drains a worker's standard error; keeps what a JVM says as it fails to start, for the message.
 */
public final class ErrorOutput {
  private static final int KEPT = 4_000;

  private final StringBuffer kept = new StringBuffer();

  private ErrorOutput() {}

  /** Drains it on a thread of its own. */
  public static ErrorOutput of(InputStream stderr) {
    ErrorOutput words = new ErrorOutput();
    Thread drain = new Thread(() -> words.drain(stderr), "worker-stderr");
    drain.setDaemon(true);
    drain.start();
    return words;
  }

  /** The first few thousand characters. */
  public String text() {
    return kept.toString().strip();
  }

  private void drain(InputStream stderr) {
    byte[] buffer = new byte[1024];
    try {
      for (int read = stderr.read(buffer); read >= 0; read = stderr.read(buffer)) {
        if (kept.length() < KEPT) {
          kept.append(new String(buffer, 0, read, StandardCharsets.UTF_8));
        }
      }
    } catch (IOException e) {
      kept.append(" (its standard error could not be read)");
    }
  }
}
