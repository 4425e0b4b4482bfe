package p02.engine.intake.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Reads zips. */
public final class ZipWalk {
  /** What Windows packed names in before it wrote UTF-8. */
  private static final String OLD_WINDOWS = "IBM437";

  private ZipWalk() {}

  /** Offers every entry. */
  public static void walk(byte[] archive, Offering offering) throws IOException, IntakeException {
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(archive)).get()) {
      var entries = zip.getEntriesInPhysicalOrder();
      while (entries.hasMoreElements()) {
        ZipArchiveEntry entry = entries.nextElement();
        refuseLocked(entry);
        offering.offer(
            name(entry), kind(entry), most -> content(zip, entry, offering.allowance(), most));
      }
    }
  }

  /** Refuses an entry that a password locks. */
  public static void refuseLocked(ZipArchiveEntry entry) throws IntakeException {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new IntakeException("the archive is encrypted");
    }
  }

  /** What an entry is. */
  public static Offering.Kind kind(ZipArchiveEntry entry) {
    if (entry.isUnixSymlink()) {
      return Offering.Kind.LINK;
    }
    return entry.isDirectory() ? Offering.Kind.FOLDER : Offering.Kind.FILE;
  }

  /**
   * As much of an entry as is wanted.
   *
   * @param allowance what its bytes are taken off
   */
  public static byte[] content(
      ZipFile zip, ZipArchiveEntry entry, UnpackingAllowance allowance, int most)
      throws IOException {
    PackedFlow flow = new PackedFlow(allowance, weight(entry));
    // All of it is gone through, even where nothing comes out, and entries may share it.
    flow.took(Math.max(0, entry.getCompressedSize()));
    try (InputStream content = flow.unpacked(zip.getInputStream(entry))) {
      return content.readNBytes(most);
    }
  }

  private static Weight weight(ZipArchiveEntry entry) {
    return switch (entry.getMethod()) {
      case ZipArchiveEntry.STORED, ZipArchiveEntry.DEFLATED -> Weight.PLAIN;
      default -> Weight.BZIP2;
    };
  }

  /** The entry's name: UTF-8 where it can be, whether the zip says so or not. */
  public static String name(ZipArchiveEntry entry) {
    byte[] raw = entry.getRawName();
    boolean said = entry.getNameSource() != ZipArchiveEntry.NameSource.NAME;
    if (raw == null || said || !Charset.isSupported(OLD_WINDOWS)) {
      return entry.getName();
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
    } catch (CharacterCodingException e) {
      // Not UTF-8: an old Windows packed it.
      return new String(raw, Charset.forName(OLD_WINDOWS));
    }
  }
}
