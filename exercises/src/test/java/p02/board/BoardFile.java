package p02.board;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The board on its way from the tests' JVM to Maven's: one word on whether all is green, and the board below it.
 *
 * @param path where it lies
 */
record BoardFile(Path path) {
  private static final String GREEN = "green";
  private static final String RED = "red";

  /** What the file holds. */
  record Content(boolean green, String board) {}

  void write(boolean green, String board) {
    try {
      Files.createDirectories(path.getParent());
      Files.writeString(path, (green ? GREEN : RED) + "\n" + board);
    } catch (IOException e) {
      throw new UncheckedIOException("the board cannot be written to " + path, e);
    }
  }

  /** The board of this run; nothing if the tests did not come to an end, or ended as they wrote it. */
  Optional<Content> read() {
    if (!Files.exists(path)) {
      return Optional.empty();
    }
    try {
      String[] parts = Files.readString(path).split("\n", 2);
      boolean whole = parts.length == 2 && (parts[0].equals(GREEN) || parts[0].equals(RED));
      return whole ? Optional.of(new Content(parts[0].equals(GREEN), parts[1])) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("the board cannot be read from " + path, e);
    }
  }
}
