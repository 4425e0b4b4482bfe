package p02.engine.intake;

import java.io.IOException;
import java.io.InputStream;

/** What may still be read of one archive. */
final class ArchiveAllowance {
  private int entries;
  private long bytes;

  void countEntry() throws IntakeException {
    if (++entries > Bounds.STANDARD.entries()) {
      throw new IntakeException(
          "it holds more than %d entries".formatted(Bounds.STANDARD.entries()));
    }
  }

  byte[] read(InputStream content) throws IOException, IntakeException {
    return read(content, Integer.MAX_VALUE - 8);
  }

  /** Reads no more than this. */
  byte[] read(InputStream content, int most) throws IOException, IntakeException {
    long left = Bounds.STANDARD.unpackedBytes() - bytes;
    byte[] read = content.readNBytes((int) Math.min(left + 1, most));
    bytes += read.length;
    if (bytes > Bounds.STANDARD.unpackedBytes()) {
      throw tooLarge();
    }
    return read;
  }

  static IntakeException tooLarge() {
    return new IntakeException(
        "it unpacks to more than %d bytes".formatted(Bounds.STANDARD.unpackedBytes()));
  }
}
