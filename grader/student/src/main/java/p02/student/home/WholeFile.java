package p02.student.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** Writes a file as a whole: whoever reads it meets what was there before or all of the new one. */
public final class WholeFile {
  private WholeFile() {}

  /** Writes a file's content to the place that it is given. */
  @FunctionalInterface
  public interface Content {
    /** Writes it; the file may be there already and is empty then. */
    void write(Path file) throws IOException;
  }

  /**
   * Writes a file; folders that it needs are made. Two processes may do so at once: each writes
   * beside the target under a name of its own, and the last one stays.
   *
   * @throws IOException if it cannot be written; then the target is as it was
   */
  public static void write(Path target, Content content) throws IOException {
    Path file = target.toAbsolutePath();
    Files.createDirectories(file.getParent());
    Path fresh = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + ".new");
    try {
      content.write(fresh);
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }
}
