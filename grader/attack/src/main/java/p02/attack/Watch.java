package p02.attack;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Files that must stay as they are: their sizes, dates and kinds, before and after. */
public final class Watch {
  private final List<Path> roots;
  private final Map<Path, String> before;

  private Watch(List<Path> roots) throws IOException {
    this.roots = List.copyOf(roots);
    this.before = look();
  }

  /** Remembers all files below these folders. */
  public static Watch over(List<Path> roots) throws IOException {
    return new Watch(roots);
  }

  /** What has been changed, added or deleted since. */
  public List<Path> changed() throws IOException {
    Map<Path, String> now = look();
    Set<Path> all = new TreeSet<>(before.keySet());
    all.addAll(now.keySet());
    return all.stream().filter(path -> !Objects.equals(before.get(path), now.get(path))).toList();
  }

  private Map<Path, String> look() throws IOException {
    Map<Path, String> seen = new TreeMap<>();
    for (Path root : roots) {
      Files.walkFileTree(root, new Looking(seen));
    }
    return seen;
  }

  /** The files below a folder whose names end so and that hold one of these words. */
  public static List<Path> holding(Path folder, String end, List<String> words) throws IOException {
    List<Path> holding = new ArrayList<>();
    Map<Path, String> files = new TreeMap<>();
    Files.walkFileTree(folder, new Looking(files));
    for (Path file : files.keySet()) {
      if (Files.isRegularFile(file) && file.toString().endsWith(end)) {
        String text = Files.readString(file);
        if (words.stream().anyMatch(text::contains)) {
          holding.add(file);
        }
      }
    }
    return holding;
  }

  private static final class Looking extends SimpleFileVisitor<Path> {
    private final Map<Path, String> seen;

    private Looking(Map<Path, String> seen) {
      this.seen = seen;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String kind = attributes.isSymbolicLink() ? "link" : "file";
      seen.put(file, kind + " " + attributes.size() + " " + attributes.lastModifiedTime());
      return FileVisitResult.CONTINUE;
    }
  }
}
