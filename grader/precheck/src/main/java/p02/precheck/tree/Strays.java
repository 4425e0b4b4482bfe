package p02.precheck.tree;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Sources that somebody wrote, and that lie where no student's code is looked for: beside the given
 * code, for example.
 */
final class Strays {
  private static final String SUFFIX = ".java";
  private static final String FOLDER = "exercises/src/main/java/";
  private static final String USUAL = "p02.util";
  private static final String MOVE =
      "since it lies outside of exercises/src/main/java. Move it to the folder " + FOLDER + "%s";
  private static final String RENAME = MOVE + ", and begin it with: package %s;";

  /** A test of their own may stand beside the self-check, and is no helper. */
  private static final String OWN_TEST = "org.junit";

  private final Path root;
  private final Predicate<String> isShipped;

  private Strays(Path root, Predicate<String> isShipped) {
    this.root = root;
    this.isShipped = isShipped;
  }

  /**
   * Finds them.
   *
   * @param root the folder that was unpacked
   * @param isShipped tells by binary name whether a class came with the exercises
   * @return path to why it is not read, and where it belongs
   */
  static SortedMap<String, String> in(Path root, Predicate<String> isShipped) throws IOException {
    Strays strays = new Strays(root, isShipped);
    SortedMap<String, String> found = new TreeMap<>();
    for (Path file : strays.files()) {
      strays.about(file).ifPresent(why -> found.put(strays.told(file), why));
    }
    return found;
  }

  private List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> beside = Files.list(root)) {
      beside.filter(Files::isRegularFile).filter(Strays::isSource).sorted().forEach(files::add);
    }
    Path exercises = root.resolve("exercises");
    Files.walkFileTree(
        exercises,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes facts) {
            boolean others = folder.equals(sources()) || IgnoredFiles.holds(told(folder) + "/x");
            return others ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes facts) {
            if (facts.isRegularFile() && isSource(file)) {
              files.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException gone) {
            // An editor's own file, deleted meanwhile; what cannot be read is no helper either.
            return FileVisitResult.CONTINUE;
          }
        });
    return files;
  }

  private Path sources() {
    return root.resolve(FOLDER);
  }

  private String told(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  private static boolean isSource(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(SUFFIX) && !name.endsWith("-info.java");
  }

  private Optional<String> about(Path file) throws IOException {
    if (isShipped(file)) {
      return Optional.empty();
    }
    Optional<String> read = text(file);
    if (read.isEmpty()) {
      return Optional.empty();
    }
    String text = read.orElseThrow();
    String declared = PackageName.declaredIn(text).orElse("");
    boolean own = !declared.isEmpty() && !TakenPackages.holds(declared);
    String folder = (own ? declared : USUAL).replace('.', '/');
    boolean isThere = Files.exists(sources().resolve(folder).resolve(file.getFileName()));
    if (isThere || text.contains(OWN_TEST)) {
      return Optional.empty();
    }
    return Optional.of(own ? MOVE.formatted(folder) : RENAME.formatted(folder, USUAL));
  }

  /** Nothing if an editor has just taken it away. */
  private static Optional<String> text(Path file) throws IOException {
    try {
      return Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /** A class below a root of sources, as {@code src/given/java}, that came with the exercises. */
  private boolean isShipped(Path file) {
    Path at = root.resolve("exercises/src").relativize(file);
    if (at.getNameCount() < 3 || at.startsWith("..")) {
      return false;
    }
    String name = at.subpath(2, at.getNameCount()).toString().replace('\\', '/').replace('/', '.');
    return isShipped.test(name.substring(0, name.length() - SUFFIX.length()));
  }
}
