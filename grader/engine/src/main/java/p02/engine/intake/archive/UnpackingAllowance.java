package p02.engine.intake.archive;

import java.io.IOException;

/**
 * What may still be unpacked for one submission: all of its archives, and archives in these, share
 * it. Bytes are counted and no time, so that every machine says the same of an archive. It belongs
 * to one thread at a time.
 */
public final class UnpackingAllowance {
  private final boolean weighed;
  private long left = Bounds.STANDARD.unpackedBytes();

  private UnpackingAllowance(boolean weighed) {
    this.weighed = weighed;
  }

  /** For one submission. */
  public static UnpackingAllowance ofSubmission() {
    return new UnpackingAllowance(true);
  }

  /** For an archive of a whole class, which instructors packed: a byte is a byte. */
  public static UnpackingAllowance ofClass() {
    return new UnpackingAllowance(false);
  }

  /** More came out of archives than may. */
  public static final class TooLong extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** Takes bytes off that were unpacked. */
  void spend(long bytes, Weight weight) throws TooLong {
    left -= weighed ? bytes * weight.factor() : bytes;
    if (left < 0) {
      throw new TooLong();
    }
  }

  /** Leaves nothing, so that no further archive is tried. */
  void end() {
    left = -1;
  }

  /** What is said of archives that unpack to more. */
  public static IntakeException tooLarge() {
    return new IntakeException(
        "it unpacks to more than %d bytes (%s)"
            .formatted(Bounds.STANDARD.unpackedBytes(), Weight.TOLD));
  }
}
