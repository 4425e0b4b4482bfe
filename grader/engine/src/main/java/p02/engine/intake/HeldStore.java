package p02.engine.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import p02.engine.failure.PlainText;
import p02.engine.intake.archive.ArchiveContent;
import p02.engine.intake.archive.ArchiveKind;
import p02.engine.intake.archive.Archives;
import p02.engine.intake.archive.Bounds;
import p02.engine.intake.archive.EntryPath;
import p02.engine.intake.archive.IntakeException;
import p02.engine.intake.archive.UnpackingAllowance;
import p02.engine.intake.archive.Visitor;

/** An archive that can only be read from its beginning: what may count in it is held in memory. */
final class HeldStore implements Store, Visitor {
  private static final int EVERYTHING = Integer.MAX_VALUE - 8;

  private final PathTree tree = new PathTree();
  private final List<String> leftAside = new ArrayList<>();

  private HeldStore() {}

  static HeldStore read(String fileName, byte[] archive) throws IntakeException {
    HeldStore store = new HeldStore();
    try {
      Archives.walk(fileName, archive, UnpackingAllowance.ofClass(), store);
    } catch (IntakeException e) {
      throw new IntakeException(
          fileName + ": " + e.getMessage() + ". A .zip of a class may be of any size");
    }
    return store;
  }

  @Override
  public int wants(String path) {
    if (ArchiveKind.isArchive(path)) {
      return EVERYTHING;
    }
    return RelevantFiles.isRead(path) ? Bounds.STANDARD.sourceBytes() + 1 : 0;
  }

  @Override
  public void take(String path, byte[] content) {
    ArchiveContent held = most -> Arrays.copyOf(content, Math.min(most, content.length));
    tree.add(StoredFile.of(path, content.length, held));
  }

  @Override
  public void skipped(String path, String why) {
    if (EntryPath.safe(path).isPresent()) {
      tree.add(StoredFile.refused(path, why));
    } else {
      leftAside.add(PlainText.name(path) + ": " + why);
    }
  }

  @Override
  public int mostEntries() {
    return Bounds.STANDARD.classEntries();
  }

  @Override
  public void folder(String path) {
    tree.addFolder(path);
  }

  @Override
  public List<Child> children(String folder) {
    return tree.children(folder);
  }

  @Override
  public List<StoredFile> files(String path) throws IntakeException {
    return tree.files(path);
  }

  @Override
  public List<String> leftAside() {
    return List.copyOf(leftAside);
  }

  @Override
  public void close() {
    // Memory is all that it holds.
  }
}
