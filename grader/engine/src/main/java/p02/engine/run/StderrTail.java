package p02.engine.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Drains a worker's standard error, and keeps its beginning for the fault message. */
final class StderrTail {
  private static final int KEPT = 4_000;

  private final StringBuffer kept = new StringBuffer();

  private StderrTail() {}

  static StderrTail of(InputStream stderr) {
    StderrTail tail = new StderrTail();
    Thread drain = new Thread(() -> tail.drain(stderr), "worker-stderr");
    drain.setDaemon(true);
    drain.start();
    return tail;
  }

  String text() {
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
