package p02.engine.intake.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.apache.commons.compress.archivers.sevenz.SevenZMethod;
import org.apache.commons.compress.archivers.sevenz.SevenZMethodConfiguration;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Reads 7z archives. */
final class SevenZWalk {
  private static final int LINK_ATTRIBUTE = 0x400;
  private static final int UNIX_EXTENSION = 0x8000;
  private static final int UNIX_TYPE = 0xF000;
  private static final int UNIX_FILE = 0x8000;

  /** Others change bytes one by one, and make no more of them. */
  private static final Set<SevenZMethod> PACKERS =
      EnumSet.of(
          SevenZMethod.LZMA,
          SevenZMethod.LZMA2,
          SevenZMethod.BZIP2,
          SevenZMethod.DEFLATE,
          SevenZMethod.DEFLATE64);

  private SevenZWalk() {}

  static void walk(byte[] archive, Offering offering) throws IOException, IntakeException {
    try (SevenZFile file =
        SevenZFile.builder()
            .setSeekableByteChannel(new SeekableInMemoryByteChannel(archive))
            .setMaxMemoryLimitKiB(Bounds.STANDARD.dictionaryKib())
            .get()) {
      for (var entry = file.getNextEntry(); entry != null; entry = file.getNextEntry()) {
        SevenZArchiveEntry here = entry;
        String name = String.valueOf(here.getName());
        // Files are packed as one: to get to the last, all before it are unpacked.
        offering.allowance().spend(Math.max(0, here.getSize()), weight(here));
        offering.offer(name, kind(here), most -> content(file, here, most));
      }
    } catch (PasswordRequiredException e) {
      throw new IntakeException("the archive is encrypted");
    }
  }

  /**
   * What is packed twice is refused: what comes out of the first may be of any length, and nobody
   * counts it.
   */
  private static Weight weight(SevenZArchiveEntry entry) throws IntakeException {
    List<SevenZMethod> packers = new ArrayList<>();
    for (SevenZMethodConfiguration each : methods(entry)) {
      if (PACKERS.contains(each.getMethod())) {
        packers.add(each.getMethod());
      }
    }
    if (packers.size() > 1) {
      throw new IntakeException("its files are packed in more than one way. Pack them as .zip");
    }
    return packers.contains(SevenZMethod.BZIP2) ? Weight.BZIP2 : Weight.LZMA;
  }

  /** None are told of a file that holds nothing. */
  private static Iterable<? extends SevenZMethodConfiguration> methods(SevenZArchiveEntry entry) {
    var methods = entry.getContentMethods();
    return methods == null ? List.of() : methods;
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
