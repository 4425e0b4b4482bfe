package p02.engine.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import p02.engine.intake.archive.ArchiveKind;
import p02.engine.intake.archive.Bounds;
import p02.engine.intake.archive.IntakeException;

/** Opens what submissions lie in. */
final class Stores {
  private Stores() {}

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
