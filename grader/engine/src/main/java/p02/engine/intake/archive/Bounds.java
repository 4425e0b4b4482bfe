package p02.engine.intake.archive;

/**
 * How much is read of one submission: far more than any honest one holds.
 *
 * @param entries of an archive, or files of a folder
 * @param sourceBytes of one Java source
 * @param keptBytes of all that is kept of one submission
 * @param unpackedBytes that all archives of one submission may unpack to, together
 * @param depth of a file: folders above it, and itself
 * @param pathLength letters of a path
 * @param remarks about files that were passed over
 * @param dictionaryKib memory that unpacking one archive may take, in KiB
 * @param classEntries of an archive of a whole class
 */
public record Bounds(
    int entries,
    int sourceBytes,
    int keptBytes,
    long unpackedBytes,
    int depth,
    int pathLength,
    int remarks,
    int dictionaryKib,
    int classEntries) {
  /** What is read. Archives in archives are opened only as far as learning platforms nest them. */
  public static final Bounds STANDARD =
      new Bounds(20_000, 1 << 20, 16 << 20, 512L << 20, 60, 1_000, 20, 128 << 10, 2_000_000);

  /** The same in a line of help. */
  public static final String HELP =
      "Read are at most 20,000 files of one submission, 512 MB unpacked of all archives\n"
          + "together (256 of .xz and .7z, 128 of .rar, 102 of .bz2), paths of 60 folders\n"
          + "and 1,000 letters, sources of 1 MB each and 16 MB in all. An archive is\n"
          + "opened where no sources lie beside it, and one that is all it holds, too, of up\n"
          + "to 16 MB more than it has. Links are never followed.";
}
