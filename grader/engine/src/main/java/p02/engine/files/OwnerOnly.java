package p02.engine.files;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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

  private static FileAttribute<?>[] attributes(String permissions) {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}
