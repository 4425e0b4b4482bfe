package p02.engine.intake;

import java.io.IOException;
import p02.engine.intake.archive.ArchiveContent;
import p02.engine.intake.archive.IntakeException;
import p02.engine.intake.archive.UnpackingAllowance;

/**
 * A file of a submission, found but not yet read.
 *
 * @param path with {@code /} as separator
 * @param size in bytes, as far as it is said; below 0 where it is not
 * @param trouble why it is not read; empty if it may be
 * @param content its bytes
 */
record StoredFile(String path, long size, String trouble, ArchiveContent content) {

  /** A file that may be read. */
  static StoredFile of(String path, long size, ArchiveContent content) {
    return new StoredFile(path, size, "", content);
  }

  /** One that is never read: a link, a path that is too long. */
  static StoredFile refused(String path, String trouble) {
    ArchiveContent none = most -> new byte[0];
    return new StoredFile(path, -1, trouble, none);
  }

  /** Whether it may be read. */
  boolean isSound() {
    return trouble.isEmpty();
  }

  /** The same file, named from elsewhere. */
  StoredFile named(String other) {
    return new StoredFile(other, size, trouble, content);
  }

  /** All of its bytes. */
  byte[] read(int most, String what) throws IntakeException {
    try {
      return content.read(most);
    } catch (UnpackingAllowance.TooLong e) {
      throw UnpackingAllowance.ofClass().tooLarge(false);
    } catch (IOException | IllegalArgumentException e) {
      throw new IntakeException(what + " cannot be read; it is damaged, or you may not open it");
    }
  }
}
