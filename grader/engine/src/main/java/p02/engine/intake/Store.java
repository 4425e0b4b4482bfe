package p02.engine.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where submissions lie: a folder or an archive. Both are listed and read in the same way. */
interface Store extends AutoCloseable {

  /**
   * What lies in a folder, without what is below it.
   *
   * @param name its name
   * @param kind what it is
   */
  record Child(String name, Kind kind) {
    boolean isFolder() {
      return kind == Kind.FOLDER;
    }
  }

  /** What a name may stand for. */
  enum Kind {
    FILE,
    FOLDER,
    LINK
  }

  /** What lies in a folder, in order of names; the store's own if the path is empty. */
  List<Child> children(String folder) throws IntakeException;

  /** The file of this path, or every file below the folder of this path; in order of paths. */
  List<StoredFile> files(String path) throws IntakeException;

  /** What was passed over while the store was listed, and why: lines for the instructor. */
  List<String> leftAside();

  @Override
  void close();

  /** Opens a folder or an archive. */
  static Store open(Path path) throws IntakeException {
    String name = String.valueOf(path.getFileName());
    if (Files.isDirectory(path)) {
      return new FolderStore(path);
    } else if (ArchiveKind.find(name).equals(Optional.of(ArchiveKind.ZIP))) {
      return ZipStore.open(path);
    } else if (ArchiveKind.isArchive(name)) {
      return HeldStore.read(name, bytes(path));
    }
    throw new IntakeException(
        "%s is neither a folder nor an archive (%s)".formatted(path, ArchiveKind.NAMES));
  }

  /** All of an archive that has to be read from its beginning. */
  static byte[] bytes(Path archive) throws IntakeException {
    try {
      if (Files.size(archive) > Bounds.STANDARD.unpackedBytes()) {
        throw new IntakeException(
            "%s is larger than %d bytes; pack it as .zip, which may be of any size"
                .formatted(archive.getFileName(), Bounds.STANDARD.unpackedBytes()));
      }
      return Files.readAllBytes(archive);
    } catch (IOException e) {
      throw new IntakeException(archive + " cannot be read. May you open it?");
    }
  }
}
