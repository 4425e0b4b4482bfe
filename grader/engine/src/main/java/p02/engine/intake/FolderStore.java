package p02.engine.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import p02.engine.failure.PlainText;
import p02.engine.intake.archive.Bounds;
import p02.engine.intake.archive.IntakeException;
import p02.engine.intake.archive.Visitor;

/** A folder on disk. Links in it are named, never followed. */
record FolderStore(Path root) implements Store {

  @Override
  public List<Child> children(String folder) throws IntakeException {
    Path here = root.resolve(folder);
    return names(folder).stream().map(name -> new Child(name, kind(here.resolve(name)))).toList();
  }

  @Override
  public List<String> names(String folder) throws IntakeException {
    Path here = root.resolve(folder);
    try (Stream<Path> children = Files.list(here)) {
      return children.map(child -> child.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new IntakeException(here + " cannot be read. May you open it?");
    }
  }

  private static Kind kind(Path child) {
    if (Files.isSymbolicLink(child)) {
      return Kind.LINK;
    }
    return Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS) ? Kind.FOLDER : Kind.FILE;
  }

  @Override
  public List<StoredFile> files(String path) throws IntakeException {
    Path start = root.resolve(path);
    Visitor visitor = new Visitor();
    try {
      Files.walkFileTree(start, Set.of(), Bounds.STANDARD.depth(), visitor);
    } catch (IOException e) {
      throw new IntakeException(
          "it cannot be read: " + PlainText.of(String.valueOf(e.getMessage())));
    }
    visitor.found.sort(Comparator.comparing(StoredFile::path));
    return visitor.found;
  }

  @Override
  public List<String> leftAside() {
    return List.of();
  }

  @Override
  public void close() {
    // Nothing is held open.
  }

  private final class Visitor extends SimpleFileVisitor<Path> {
    private final List<StoredFile> found = new ArrayList<>();

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      if (found.size() >= Bounds.STANDARD.entries()) {
        throw new IOException("more than " + Bounds.STANDARD.entries() + " files");
      }
      String name = root.relativize(file).toString().replace('\\', '/');
      if (attributes.isDirectory()) {
        // Where the walk ends, a folder comes as a file.
        int depth = Bounds.STANDARD.depth();
        found.add(StoredFile.refused(name, "folders are nested deeper than " + depth + " in it"));
      } else if (attributes.isSymbolicLink()) {
        found.add(StoredFile.refused(name, "it is a link"));
      } else if (attributes.isRegularFile()) {
        found.add(StoredFile.of(name, attributes.size(), most -> beginning(file, most)));
      }
      return FileVisitResult.CONTINUE;
    }
  }

  private static byte[] beginning(Path file, int most) throws IOException {
    try (InputStream content = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      return content.readNBytes(most);
    }
  }
}
