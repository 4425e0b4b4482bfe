package p02.engine.intake.archive;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Reads 7z archives. */
final class SevenZWalk {
  private static final int LINK_ATTRIBUTE = 0x400;
  private static final int UNIX_EXTENSION = 0x8000;
  private static final int UNIX_TYPE = 0xF000;
  private static final int UNIX_FILE = 0x8000;

  private SevenZWalk() {}

  static void walk(byte[] archive, Offering offering) throws IOException, IntakeException {
    try (SevenZFile file =
        SevenZFile.builder()
            .setSeekableByteChannel(new SeekableInMemoryByteChannel(archive))
            .setMaxMemoryLimitKiB(Bounds.STANDARD.dictionaryKib())
            .get()) {
      refuseLarge(file);
      for (var entry = file.getNextEntry(); entry != null; entry = file.getNextEntry()) {
        SevenZArchiveEntry here = entry;
        String name = String.valueOf(here.getName());
        offering.offer(name, kind(here), most -> content(file, here, most));
      }
    } catch (PasswordRequiredException e) {
      throw new IntakeException("the archive is encrypted");
    }
  }

  /** Files are packed as one: to get to the last, all before it are unpacked. */
  private static void refuseLarge(SevenZFile file) throws IntakeException {
    long left = Bounds.STANDARD.unpackedBytes();
    for (SevenZArchiveEntry entry : file.getEntries()) {
      left -= Math.min(left + 1, Math.max(0, entry.getSize()));
    }
    if (left < 0) {
      throw ArchiveAllowance.tooLarge();
    }
  }

  private static Offering.Kind kind(SevenZArchiveEntry entry) {
    if (entry.isDirectory()) {
      return Offering.Kind.FOLDER;
    }
    int attributes = entry.getHasWindowsAttributes() ? entry.getWindowsAttributes() : 0;
    int unix = (attributes & UNIX_EXTENSION) == 0 ? UNIX_FILE : attributes >>> 16 & UNIX_TYPE;
    boolean plain = (attributes & LINK_ATTRIBUTE) == 0 && unix == UNIX_FILE;
    return plain ? Offering.Kind.FILE : Offering.Kind.LINK;
  }

  private static byte[] content(SevenZFile file, SevenZArchiveEntry entry, int most)
      throws IOException {
    try (InputStream content = file.getInputStream(entry)) {
      return content.readNBytes(most);
    }
  }
}
