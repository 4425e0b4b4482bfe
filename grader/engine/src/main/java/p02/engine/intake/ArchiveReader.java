package p02.engine.intake;

import java.util.ArrayList;
import java.util.List;
import p02.engine.failure.PlainText;
import p02.engine.intake.archive.ArchiveKind;
import p02.engine.intake.archive.Archives;
import p02.engine.intake.archive.IntakeException;
import p02.engine.intake.archive.Memory;
import p02.engine.intake.archive.Visitor;

/** Reads one submission from an archive, or from the one archive that it holds. */
final class ArchiveReader implements Visitor {
  private final RawFiles raw;
  private final List<String> archives = new ArrayList<>();

  private ArchiveReader(String fileName) {
    this.raw = new RawFiles(fileName);
  }

  /** Reads all that counts. */
  static RawFiles read(String fileName, byte[] archive) throws IntakeException {
    ArchiveReader outer = walked(fileName, archive);
    if (outer.raw.hasSources() || outer.archives.size() != 1) {
      outer.nameUnopened();
      return outer.raw;
    }
    String nested = outer.archives.get(0);
    RawFiles inner;
    try {
      int most = (int) Memory.nested(archive.length);
      byte[] fetched = new Fetch(nested, most + 1).from(fileName, archive);
      if (fetched.length > most) {
        throw new IntakeException(
            "it is larger than %d bytes. Pack its files into one .zip".formatted(most));
      }
      inner = walked(nested, fetched).raw;
    } catch (IntakeException e) {
      throw new IntakeException("%s in it: %s".formatted(PlainText.name(nested), e.getMessage()));
    }
    outer.raw.remarks().forEach(inner::remark);
    inner.remark("%s, an archive in the archive, was opened.".formatted(PlainText.name(nested)));
    return inner;
  }

  private static ArchiveReader walked(String fileName, byte[] archive) throws IntakeException {
    ArchiveReader reader = new ArchiveReader(fileName);
    Archives.walk(fileName, archive, reader);
    return reader;
  }

  private void nameUnopened() {
    if (!archives.isEmpty()) {
      raw.remark(
          "Archives in the archive were not opened: %s.".formatted(PlainText.names(archives)));
      archives.forEach(raw.answers()::doubt);
    }
  }

  @Override
  public int wants(String path) {
    return RelevantFiles.isRead(path) ? RelevantFiles.wanted(path) : 0;
  }

  @Override
  public void take(String path, byte[] content) throws IntakeException {
    raw.seen().file(path);
    raw.answers().seen(path);
    if (RelevantFiles.counts(path)) {
      raw.add(path, content);
    } else if (RelevantFiles.mayHelp(path)) {
      raw.addOther(path, content);
    } else if (AnswerFiles.isOne(path)) {
      raw.answers().add(path, content);
    } else if (ArchiveKind.isArchive(path) && !RelevantFiles.ignored(path)) {
      archives.add(path);
    }
  }

  @Override
  public void skipped(String path, String why) {
    raw.remark("%s was skipped: %s.".formatted(path, why));
  }

  @Override
  public void folder(String path) {
    // Only files count.
  }

  /** Takes one file out of an archive. */
  private static final class Fetch implements Visitor {
    private final String wanted;
    private final int most;
    private byte[] found = new byte[0];

    private Fetch(String wanted, int most) {
      this.wanted = wanted;
      this.most = most;
    }

    private byte[] from(String fileName, byte[] archive) throws IntakeException {
      Archives.walk(fileName, archive, this);
      return found;
    }

    @Override
    public int wants(String path) {
      return path.equals(wanted) ? most : 0;
    }

    @Override
    public void take(String path, byte[] content) {
      if (path.equals(wanted)) {
        found = content;
      }
    }

    @Override
    public void skipped(String path, String why) {
      // It was told when the archive was read.
    }

    @Override
    public void folder(String path) {
      // Only files count.
    }
  }
}
