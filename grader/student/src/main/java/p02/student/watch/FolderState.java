package p02.student.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The files of some folders at one moment.
 *
 * @param files path to what tells one state of it from another
 */
record FolderState(SortedMap<Path, String> files) {

  /** What lies there now; a folder that is missing holds nothing. */
  static FolderState of(List<Path> roots) {
    SortedMap<Path, String> files = new TreeMap<>();
    for (Path root : roots) {
      try {
        Files.walkFileTree(root, collecting(files));
      } catch (IOException e) {
        throw new UncheckedIOException(root + " cannot be read", e);
      }
    }
    return new FolderState(files);
  }

  private static SimpleFileVisitor<Path> collecting(Map<Path, String> files) {
    return new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes facts) {
        files.put(file, facts.lastModifiedTime() + " " + facts.size() + " " + facts.fileKey());
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFileFailed(Path file, IOException missing) {
        // It has just been deleted or replaced; the next look finds what came instead.
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult postVisitDirectory(Path folder, IOException broken) {
        return FileVisitResult.CONTINUE;
      }
    };
  }

  /** Files that are new, gone or other than before. */
  SortedSet<Path> since(FolderState before) {
    SortedSet<Path> changed = new TreeSet<>();
    files.forEach(
        (file, state) -> {
          if (!state.equals(before.files.get(file))) {
            changed.add(file);
          }
        });
    before.files.keySet().stream().filter(file -> !files.containsKey(file)).forEach(changed::add);
    return changed;
  }

  /** Whether an editor has just emptied a file that it is about to write. */
  boolean isHalfWritten(SortedSet<Path> changed) {
    return changed.stream().anyMatch(file -> files.getOrDefault(file, "").contains(" 0 "));
  }
}
