package p02.engine.intake.archive;

import java.io.IOException;
import java.util.Optional;

/** Offers an archive's entries to a visitor, as long as they keep within bounds. */
public final class Offering {
  private final Visitor visitor;
  private final ArchiveAllowance allowance = new ArchiveAllowance();

  /** Offers to this visitor. */
  public Offering(Visitor visitor) {
    this.visitor = visitor;
  }

  /** What an entry is. */
  public enum Kind {
    FILE,
    FOLDER,
    LINK
  }

  /** Offers the next one. */
  public void offer(String name, Kind kind, ArchiveContent content)
      throws IOException, IntakeException {
    allowance.countEntry(visitor.mostEntries());
    Optional<String> path = EntryPath.safe(name);
    if (path.isEmpty()) {
      if (kind != Kind.FOLDER) {
        visitor.skipped(name, "its path leads outside the archive");
      }
    } else if (EntryPath.isTooLong(path.get())) {
      visitor.skipped(path.get(), "its path is too long");
    } else if (kind == Kind.FOLDER) {
      visitor.folder(path.get());
    } else if (kind == Kind.LINK) {
      visitor.skipped(path.get(), "it is a link or a device");
    } else {
      int most = visitor.wants(path.get());
      visitor.take(path.get(), most == 0 ? new byte[0] : allowance.read(content, most));
    }
  }
}
