package p02.engine.intake.archive;

import java.util.concurrent.Semaphore;

/** Memory for archives that are opened at the same time: who finds none left waits. */
public final class Memory {
  private static final int MEBIBYTE = 1 << 20;

  private static final long SPARE = 16L << 20;

  private final int all;
  private final Semaphore left;

  /** As much as the largest archive that may be opened. */
  public Memory() {
    this.all = (int) (Bounds.STANDARD.unpackedBytes() / MEBIBYTE);
    this.left = new Semaphore(all, true);
  }

  /**
   * The most that an archive in an archive may have. Packed once more it shrinks little, and what
   * is not packed (a tar of sources) is small.
   *
   * @param outer bytes of the archive that holds it
   */
  public static long nested(long outer) {
    return Math.min(Bounds.STANDARD.unpackedBytes() - 1, Math.max(0, outer) + SPARE);
  }

  /** What opening an archive of so many bytes may take: it, and one that lies in it. */
  public static long opening(long bytes) {
    return Math.max(0, bytes) + nested(bytes);
  }

  /** Waits until there is room for an archive of so many bytes. */
  public void acquire(long bytes) {
    left.acquireUninterruptibly(part(bytes));
  }

  /** Gives the same room back. */
  public void release(long bytes) {
    left.release(part(bytes));
  }

  private int part(long bytes) {
    return (int) Math.max(1, Math.min(all, bytes / MEBIBYTE + 1));
  }
}
