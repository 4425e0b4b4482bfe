package p02.engine.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads a folder, without following links. */
final class FolderReader {
  private FolderReader() {}

  static RawFiles read(Path folder) throws IntakeException {
    Visitor visitor = new Visitor(folder);
    try {
      Files.walkFileTree(folder, Set.of(), Bounds.STANDARD.depth(), visitor);
    } catch (IOException e) {
      throw new IntakeException("it cannot be read: " + e.getMessage());
    }
    if (visitor.found.isEmpty() && visitor.archives.size() == 1) {
      return packed(visitor.archives.get(0));
    }
    for (Path file : visitor.found) {
      visitor.raw.add(visitor.name(file), content(file));
    }
    for (Path file : visitor.others) {
      visitor.raw.addOther(visitor.name(file), beginning(file));
    }
    return visitor.raw;
  }

  /** As much as shows whether it is too long. */
  private static byte[] beginning(Path file) throws IntakeException {
    try (InputStream content = Files.newInputStream(file)) {
      return content.readNBytes(Bounds.STANDARD.sourceBytes() + 1);
    } catch (IOException e) {
      throw new IntakeException(file + " cannot be read");
    }
  }

  /** Learning platforms put each student's archive into a folder of its own. */
  private static RawFiles packed(Path archive) throws IntakeException {
    String name = archive.getFileName().toString();
    return ArchiveReader.read(name, Inbox.bytes(archive));
  }

  private static byte[] content(Path file) throws IntakeException {
    try {
      if (Files.size(file) > Bounds.STANDARD.sourceBytes()) {
        throw new IntakeException(
            "%s is larger than %d bytes"
                .formatted(file.getFileName(), Bounds.STANDARD.sourceBytes()));
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new IntakeException(file + " cannot be read");
    }
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final RawFiles raw = new RawFiles();
    private final List<Path> found = new ArrayList<>();
    private final List<Path> others = new ArrayList<>();
    private final List<Path> archives = new ArrayList<>();
    private int seen;

    private Visitor(Path folder) {
      this.folder = folder;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      if (++seen > Bounds.STANDARD.entries()) {
        throw new IOException("more than " + Bounds.STANDARD.entries() + " files");
      }
      String name = name(file);
      if (attributes.isRegularFile() && RelevantFiles.counts(name)) {
        found.add(file);
      } else if (attributes.isRegularFile() && RelevantFiles.mayHelp(name)) {
        others.add(file);
      } else if (attributes.isRegularFile() && Archives.isArchive(name)) {
        archives.add(file);
      } else if (attributes.isSymbolicLink() && RelevantFiles.counts(name)) {
        raw.remark("The link " + name + " was not followed.");
      }
      return FileVisitResult.CONTINUE;
    }

    private String name(Path file) {
      return folder.relativize(file).toString().replace('\\', '/');
    }
  }
}
