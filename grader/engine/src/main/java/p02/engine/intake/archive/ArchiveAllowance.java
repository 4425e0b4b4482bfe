package p02.engine.intake.archive;

import java.io.IOException;

/** What may still be read of one archive. */
public final class ArchiveAllowance {
  private int entries;
  private long bytes;

  /** Counts one more entry, of so many that there may be. */
  public void countEntry(int most) throws IntakeException {
    if (++entries > most) {
      throw new IntakeException("it holds more than %d entries".formatted(most));
    }
  }

  /** Reads no more than this. */
  public byte[] read(ArchiveContent content, int most) throws IOException, IntakeException {
    long left = Bounds.STANDARD.unpackedBytes() - bytes;
    byte[] read = content.read((int) Math.min(left + 1, most));
    bytes += read.length;
    if (bytes > Bounds.STANDARD.unpackedBytes()) {
      throw tooLarge();
    }
    return read;
  }

  /** What is said of an archive that unpacks to more. */
  public static IntakeException tooLarge() {
    return new IntakeException(
        "it unpacks to more than %d bytes".formatted(Bounds.STANDARD.unpackedBytes()));
  }
}
