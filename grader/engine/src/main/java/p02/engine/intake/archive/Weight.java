package p02.engine.intake.archive;

/**
 * How often a byte counts that comes out of an archive: as often as it takes the time of one that
 * comes out of a zip, at worst, so that no kind of archive stalls a class.
 */
enum Weight {
  /** Stored or deflated: some 250 MB a second. */
  PLAIN(1),
  /** LZMA and its kin: some 60 MB a second where every byte is packed by itself. */
  LZMA(2),
  /** Rar, by a library in Java. */
  RAR(4),
  /** Sorts each block back: some 35 MB a second. */
  BZIP2(5);

  /** The same for people. */
  static final String TOLD =
      "each counts as 2 in .xz and .7z, 4 in .rar, 5 in .bz2 and in zips of rare kinds";

  private final int factor;

  Weight(int factor) {
    this.factor = factor;
  }

  int factor() {
    return factor;
  }
}
