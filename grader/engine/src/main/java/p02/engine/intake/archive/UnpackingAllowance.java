package p02.engine.intake.archive;

import java.io.IOException;

/**
 * What may still be unpacked for one submission: all of its archives, and archives in these, share
 * it. Bytes are counted and no time, so that every machine says the same of an archive. It belongs
 * to one thread at a time.
 */
public final class UnpackingAllowance {
  private static final long ALL = Bounds.STANDARD.unpackedBytes();

  /** Of processor time, far more than what is allowed of bytes takes. */
  private static final int SECONDS = 10;

  private static final int SECONDS_OF_CLASS = 120;

  private final boolean weighed;
  private long left = ALL;

  /** Set while a thread that was given up may still take from it. */
  private volatile boolean ended;

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
    left -= weighed(bytes, weight);
    if (ended || left < 0) {
      throw new TooLong();
    }
  }

  /** Whether so many bytes may still be unpacked. */
  boolean holds(long bytes, Weight weight) {
    return !ended && weighed(bytes, weight) <= left;
  }

  private long weighed(long bytes, Weight weight) {
    return weighed ? bytes * weight.factor() : bytes;
  }

  /** Seconds of processor time after which a library that counts nothing itself is given up. */
  int seconds() {
    return weighed ? SECONDS : SECONDS_OF_CLASS;
  }

  /** Leaves nothing, so that no further archive is tried. */
  void end() {
    ended = true;
  }

  /** Whether something was taken before. */
  boolean isUsed() {
    return ended || left < ALL;
  }

  /**
   * What is said of an archive that unpacks to more.
   *
   * @param afterOthers whether others had taken of it before
   */
  public IntakeException tooLarge(boolean afterOthers) {
    return new IntakeException(
        "%s unpacks to more than %d bytes%s. Leave out build folders, and pack as .zip"
            .formatted(
                afterOthers ? "with other archives beside it, it" : "it",
                ALL,
                weighed ? " (" + Weight.TOLD + ")" : ""));
  }
}
