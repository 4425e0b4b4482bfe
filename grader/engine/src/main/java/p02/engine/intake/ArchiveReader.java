package p02.engine.intake;

import java.util.ArrayList;
import java.util.List;
import p02.engine.failure.PlainText;
import p02.engine.intake.archive.ArchiveKind;
import p02.engine.intake.archive.Archives;
import p02.engine.intake.archive.IntakeException;
import p02.engine.intake.archive.Memory;
import p02.engine.intake.archive.UnpackingAllowance;
import p02.engine.intake.archive.Visitor;

/** Reads one submission from an archive, or from the one archive that it holds. */
final class ArchiveReader implements Visitor {
  private final RawFiles raw;
  private final List<String> archives = new ArrayList<>();

  /** The most that an archive in it may have. */
  private final int mostNested;

  /** The first archive in it, as long as it is the only one. */
  private byte[] nested = new byte[0];

  private ArchiveReader(String fileName, byte[] archive) {
    this.raw = new RawFiles(fileName);
    this.mostNested = (int) Memory.nested(archive.length);
  }

  /**
   * Reads all that counts. An archive is walked once: unpacking may be most of the work that a
   * submission makes.
   *
   * @param allowance what it may unpack to, with what else the submission holds
   */
  static RawFiles read(String fileName, byte[] archive, UnpackingAllowance allowance)
      throws IntakeException {
    ArchiveReader outer = walked(fileName, archive, allowance);
    if (outer.raw.hasSources() || outer.archives.size() != 1) {
      outer.nameUnopened();
      return outer.raw;
    }
    String nested = outer.archives.get(0);
    RawFiles inner;
    try {
      if (outer.nested.length > outer.mostNested) {
        throw new IntakeException(
            "it is larger than %d bytes. Pack its files into one .zip".formatted(outer.mostNested));
      }
      inner = walked(nested, outer.nested, allowance).raw;
    } catch (IntakeException e) {
      throw new IntakeException("%s in it: %s".formatted(PlainText.name(nested), e.getMessage()));
    }
    outer.raw.remarks().forEach(inner::remark);
    inner.remark("%s, an archive in the archive, was opened.".formatted(PlainText.name(nested)));
    return inner;
  }

  private static ArchiveReader walked(String fileName, byte[] archive, UnpackingAllowance allowance)
      throws IntakeException {
    ArchiveReader reader = new ArchiveReader(fileName, archive);
    Archives.walk(fileName, archive, allowance, reader);
    return reader;
  }

  private static boolean isNested(String path) {
    return ArchiveKind.isArchive(path)
        && !RelevantFiles.ignored(path)
        && !RelevantFiles.isRead(path);
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
    if (isNested(path)) {
      return archives.isEmpty() && !raw.hasPlaced() ? mostNested + 1 : 0;
    }
    return RelevantFiles.isRead(path) ? RelevantFiles.wanted(path) : 0;
  }

  @Override
  public void take(String path, byte[] content) throws IntakeException {
    raw.seen().file(path);
    raw.answers().seen(path);
    if (RelevantFiles.counts(path)) {
      raw.add(path, content);
      // With sources beside it, it is not opened.
      nested = new byte[0];
    } else if (RelevantFiles.mayHelp(path)) {
      raw.addOther(path, content);
    } else if (AnswerFiles.isOne(path)) {
      raw.answers().add(path, content);
    } else if (isNested(path)) {
      nested = archives.isEmpty() ? content : new byte[0];
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
}
