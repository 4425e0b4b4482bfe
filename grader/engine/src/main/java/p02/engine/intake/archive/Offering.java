package p02.engine.intake.archive;

import java.io.IOException;
import java.util.Optional;

/** Offers an archive's entries to a visitor, as long as they keep within bounds. */
public final class Offering {
  private final Visitor visitor;
  private final UnpackingAllowance allowance;
  private int entries;

  /** Offers to this visitor what is unpacked within an allowance. */
  Offering(Visitor visitor, UnpackingAllowance allowance) {
    this.visitor = visitor;
    this.allowance = allowance;
  }

  /** What every byte that is unpacked is taken off. */
  UnpackingAllowance allowance() {
    return allowance;
  }

  /** What an entry is. */
  public enum Kind {
    FILE,
    FOLDER,
    LINK,
    /** A file with holes, which would be made of nothing that anybody counts. */
    SPARSE
  }

  /** Offers the next one. */
  public void offer(String name, Kind kind, ArchiveContent content)
      throws IOException, IntakeException {
    count(visitor.mostEntries());
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
    } else if (kind == Kind.SPARSE) {
      visitor.skipped(path.get(), "it is packed as a file with holes; pack it as .zip");
    } else {
      int most = visitor.wants(path.get());
      visitor.take(path.get(), most == 0 ? new byte[0] : content.read(most));
    }
  }

  private void count(int most) throws IntakeException {
    if (++entries > most) {
      throw new IntakeException("it holds more than %d entries".formatted(most));
    }
  }
}
