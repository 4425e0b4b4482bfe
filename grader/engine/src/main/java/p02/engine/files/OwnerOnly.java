package p02.engine.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Writes marks and what else is about students: where the file system has POSIX permissions, nobody
 * but the owner may read it.
 */
public final class OwnerOnly {
  private OwnerOnly() {}

  /** Makes a folder, and those above it, unless they are there. Present ones stay as they are. */
  public static Path folder(Path folder) throws IOException {
    return Files.createDirectories(folder, attributes("rwx------"));
  }

  /** Writes beside the target and renames, so that nobody ever reads half a file. */
  public static void write(Path target, byte[] content) throws IOException {
    Path absolute = target.toAbsolutePath();
    Path fresh = Files.createTempFile(absolute.getParent(), ".new-", "", attributes("rw-------"));
    try {
      Files.write(fresh, content);
      Files.move(fresh, absolute, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  /** Makes an empty file, unless it is there. */
  public static void create(Path file) throws IOException {
    try {
      Files.createFile(file, attributes("rw-------"));
    } catch (FileAlreadyExistsException present) {
      // That of somebody who came first.
    }
  }

  /**
   * Makes sure that a folder's entries outlive a power failure. Windows writes them through by
   * itself, and opens no folder.
   */
  public static void flush(Path folder) throws IOException {
    if (posix()) {
      try (FileChannel entries = FileChannel.open(folder, StandardOpenOption.READ)) {
        entries.force(true);
      }
    }
  }

  private static boolean posix() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
  }

  private static FileAttribute<?>[] attributes(String permissions) {
    return posix()
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}
