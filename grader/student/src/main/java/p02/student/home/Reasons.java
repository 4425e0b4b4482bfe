package p02.student.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Says why something failed. What Java says of a file is often its path and nothing else. */
public final class Reasons {
  private Reasons() {}

  /** One line on what was thrown: what, and why. */
  public static String of(Throwable thrown) {
    if (thrown instanceof UncheckedIOException wrapped) {
      IOException cause = wrapped.getCause();
      String said = wrapped.getMessage();
      return said == null || said.equals(cause.toString()) ? of(cause) : said + ": " + of(cause);
    } else if (thrown instanceof FileSystemException failed && failed.getFile() != null) {
      return failed.getFile() + ": " + why(failed);
    }
    return thrown.getMessage() == null || thrown.getMessage().isBlank()
        ? thrown.getClass().getSimpleName()
        : thrown.getMessage();
  }

  private static String why(FileSystemException failed) {
    if (failed instanceof NoSuchFileException) {
      return "there is no such file or folder";
    } else if (failed instanceof AccessDeniedException) {
      return "you may not read or write it";
    } else if (failed instanceof FileAlreadyExistsException) {
      return "something of that name is there already";
    } else if (failed instanceof DirectoryNotEmptyException) {
      return "it is a folder, and not empty";
    } else if (failed instanceof NotDirectoryException) {
      return "it is no folder";
    }
    return failed.getReason() == null ? failed.getClass().getSimpleName() : failed.getReason();
  }
}
