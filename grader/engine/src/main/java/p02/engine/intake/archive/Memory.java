package p02.engine.intake.archive;

import java.util.concurrent.Semaphore;

/** Memory for archives that are opened at the same time: who finds none left waits. */
public final class Memory {
  private static final int MEBIBYTE = 1 << 20;

  private final int all;
  private final Semaphore left;

  /** As much as the largest archive that may be opened. */
  public Memory() {
    this.all = (int) (Bounds.STANDARD.unpackedBytes() / MEBIBYTE);
    this.left = new Semaphore(all, true);
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
