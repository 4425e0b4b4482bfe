package p02.engine.intake;

/** How much is read of one submission: far more than any honest one holds. */
final class Bounds {
  /** Entries of an archive, or files of a folder. */
  static final int ENTRIES = 20_000;

  /** Bytes of one Java source. */
  static final int SOURCE = 1 << 20;

  /** Bytes of all that is kept of one submission. */
  static final int KEPT = 16 << 20;

  /** Bytes that an archive may unpack to, all entries together. */
  static final long UNPACKED = 512L << 20;

  private Bounds() {}
}
