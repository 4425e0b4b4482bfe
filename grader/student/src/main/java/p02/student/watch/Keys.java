package p02.student.watch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.NonBlockingReader;
import org.jspecify.annotations.Nullable;

/** Single keys where there is a terminal; elsewhere lines, of which the first letter counts. */
final class Keys implements AutoCloseable {
  private static final long PATIENCE_MILLIS = 200;

  private final @Nullable Terminal terminal;
  private final @Nullable Attributes before;
  private volatile boolean open = true;

  private Keys(@Nullable Terminal terminal) {
    this.terminal = terminal;
    this.before = terminal == null ? null : terminal.enterRawMode();
  }

  /**
   * Begins to read.
   *
   * @param in where lines come from if there is no terminal
   * @param pressed called on a thread of its own
   */
  static Keys from(InputStream in, boolean terminal, Consumer<Character> pressed) {
    Keys keys = new Keys(terminal ? terminal() : null);
    Thread thread = new Thread(() -> keys.read(in, pressed), "keys");
    thread.setDaemon(true);
    thread.start();
    return keys;
  }

  private static @Nullable Terminal terminal() {
    try {
      return TerminalBuilder.builder().system(true).dumb(false).build();
    } catch (IOException | IllegalStateException | LinkageError e) {
      // Lines do as well.
      return null;
    }
  }

  /** Whether one key is enough. */
  boolean single() {
    return terminal != null;
  }

  private void read(InputStream in, Consumer<Character> pressed) {
    try {
      if (terminal != null) {
        readKeys(terminal.reader(), pressed);
      } else {
        readLines(in, pressed);
      }
    } catch (IOException e) {
      // The terminal is gone; whatever is saved is checked all the same.
      open = false;
    }
  }

  private void readKeys(NonBlockingReader reader, Consumer<Character> pressed) throws IOException {
    while (open) {
      int key = reader.read(PATIENCE_MILLIS);
      if (key >= 0) {
        pressed.accept((char) key);
      } else if (key == NonBlockingReader.EOF) {
        return;
      }
    }
  }

  private static void readLines(InputStream in, Consumer<Character> pressed) throws IOException {
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (!line.isBlank()) {
        pressed.accept(line.strip().charAt(0));
      }
    }
  }

  @Override
  public void close() throws IOException {
    open = false;
    if (terminal != null && before != null) {
      terminal.setAttributes(before);
      terminal.close();
    }
  }
}
