package p02.engine.intake.archive;

/** What is done with what an archive holds. */
public interface Visitor {
  /** How many bytes of a file are wanted at most; 0 if its name is enough. */
  int wants(String path);

  /** Takes a file, with as much of its content as was wanted. */
  void take(String path, byte[] content) throws IntakeException;

  /** Hears of an entry that is not read: one that leads outside, a link, a device. */
  void skipped(String path, String why);

  /** Hears of a folder. */
  void folder(String path);

  /** How many entries the archive may have. */
  default int mostEntries() {
    return Bounds.STANDARD.entries();
  }
}
