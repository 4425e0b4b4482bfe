package p02.student.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;

/** The beginning of what a child JVM says outside of its events. */
final class LastWords {
  private static final int MOST = 1_000;

  private final StringBuilder text = new StringBuilder();

  private LastWords() {}

  /** Reads a stream to its end on a thread of its own, so that nobody waits for who reads it. */
  static LastWords of(InputStream errors) {
    LastWords words = new LastWords();
    Thread thread = new Thread(() -> words.read(errors), "child's errors");
    thread.setDaemon(true);
    thread.start();
    return words;
  }

  private void read(InputStream errors) {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(errors, Charset.defaultCharset()))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        add(line);
      }
    } catch (IOException e) {
      add("(the rest is lost: " + e.getMessage() + ")");
    }
  }

  /** Adds a line, as long as anybody would read it. */
  synchronized void add(String line) {
    if (!line.isBlank() && text.length() < MOST) {
      text.append(text.isEmpty() ? "" : "\n  ").append(line.strip());
    }
  }

  /** What was said so far. */
  synchronized String text() {
    return text.toString();
  }
}
