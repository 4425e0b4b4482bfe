package p02.engine.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import p02.engine.failure.PlainText;
import p02.engine.intake.archive.Bounds;
import p02.engine.intake.archive.EntryPath;
import p02.engine.intake.archive.IntakeException;
import p02.engine.intake.archive.Offering;
import p02.engine.intake.archive.UnpackingAllowance;
import p02.engine.intake.archive.ZipWalk;

/**
 * A zip on disk. Its files are read when it is their turn, so that a class may be larger than the
 * memory.
 */
final class ZipStore implements Store {
  private final ZipFile zip;
  private final PathTree tree = new PathTree();
  private final List<String> leftAside = new ArrayList<>();

  private ZipStore(ZipFile zip) {
    this.zip = zip;
  }

  static ZipStore open(Path file) throws IntakeException {
    ZipFile zip = null;
    try {
      zip = ZipFile.builder().setPath(file).setIgnoreLocalFileHeader(true).get();
      ZipStore store = new ZipStore(zip);
      store.list();
      zip = null;
      return store;
    } catch (IOException | IllegalArgumentException e) {
      throw new IntakeException(
          file + ": the archive is damaged or not what its extension says. Download it again");
    } catch (IntakeException e) {
      throw new IntakeException(file + ": " + e.getMessage());
    } finally {
      closeQuietly(zip);
    }
  }

  private static void closeQuietly(ZipFile zip) {
    try {
      if (zip != null) {
        zip.close();
      }
    } catch (IOException e) {
      // It is not read any more, and what is wrong with it was said.
    }
  }

  private void list() throws IntakeException {
    int count = 0;
    var entries = zip.getEntriesInPhysicalOrder();
    while (entries.hasMoreElements()) {
      if (++count > Bounds.STANDARD.classEntries()) {
        throw new IntakeException(
            "it holds more than %d entries".formatted(Bounds.STANDARD.classEntries()));
      }
      list(entries.nextElement());
    }
  }

  private void list(ZipArchiveEntry entry) throws IntakeException {
    ZipWalk.refuseLocked(entry);
    String name = ZipWalk.name(entry);
    Optional<String> path = EntryPath.safe(name);
    if (path.isEmpty()) {
      leftAside.add(PlainText.name(name) + ": its path leads outside the archive");
    } else if (entry.isDirectory()) {
      tree.addFolder(path.get());
    } else if (EntryPath.isTooLong(path.get())) {
      tree.add(StoredFile.refused(path.get(), "its path is too long"));
    } else if (ZipWalk.kind(entry) == Offering.Kind.LINK) {
      tree.add(StoredFile.refused(path.get(), "it is a link or a device"));
    } else {
      tree.add(StoredFile.of(path.get(), entry.getSize(), most -> content(entry, most)));
    }
  }

  /** One at a time: all of them read from one file. */
  private synchronized byte[] content(ZipArchiveEntry entry, int most) throws IOException {
    return ZipWalk.content(zip, entry, UnpackingAllowance.ofClass(), most);
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
    try {
      zip.close();
    } catch (IOException e) {
      throw new UncheckedIOException("a zip that was read cannot be closed", e);
    }
  }
}
