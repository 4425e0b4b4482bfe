package p02.engine.intake;

import java.io.IOException;
import java.io.InputStream;

/** What may still be read of one archive. */
final class Budget {
  private int entries;
  private long bytes;

  void countEntry() throws IntakeException {
    if (++entries > Bounds.STANDARD.entries()) {
      throw new IntakeException(
          "it holds more than %d entries".formatted(Bounds.STANDARD.entries()));
    }
  }

  byte[] read(InputStream content) throws IOException, IntakeException {
    long left = Bounds.STANDARD.unpackedBytes() - bytes;
    byte[] read = content.readNBytes((int) Math.min(left + 1, Integer.MAX_VALUE - 8));
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
