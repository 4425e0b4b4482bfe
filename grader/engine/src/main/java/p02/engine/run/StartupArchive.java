package p02.engine.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import p02.engine.model.Digest;

/**
 * What a JVM keeps of the classes that a worker loads at its start, so that the next one need not
 * read and link them again: an AppCDS archive, or the AOT cache of a JVM that has one. It is a
 * matter of speed alone: a JVM that finds it unfit goes without.
 *
 * @param file where it lies, or will; empty for none
 */
public record StartupArchive(Optional<Path> file) {
  /** None: workers start as slowly as they may. */
  public static final StartupArchive NONE = new StartupArchive(Optional.empty());

  private static final int HAS_AOT_CACHE = 25;
  private static final int DIGITS = 8;

  /**
   * The archive of this JVM for a class path.
   *
   * @param folder where archives lie
   * @param classPath what workers start with; another one, or another build of it, has another
   *     archive
   */
  public static StartupArchive in(Path folder, List<Path> classPath) throws IOException {
    Digest digest = Digest.start();
    for (Path jar : classPath) {
      digest
          .add(jar.toString())
          .add(Files.size(jar) + " " + Files.getLastModifiedTime(jar).toMillis());
    }
    String name = prefix() + digest.hex().substring(0, DIGITS) + (hasAotCache() ? ".aot" : ".jsa");
    return new StartupArchive(Optional.of(folder.resolve(name)));
  }

  /** Whether there is one to be made. */
  public boolean isMissing() {
    return file.isPresent() && !Files.exists(file.get());
  }

  /** What a worker's JVM is told to use it. */
  public List<String> using() throws IOException {
    if (isMissing() || file.isPresent() && Files.size(file.get()) == 0) {
      return List.of();
    }
    return file.map(
            path -> List.of((hasAotCache() ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + path))
        .orElse(List.of());
  }

  /** What a worker's JVM is told to leave one at its end. */
  public List<String> leaving() {
    return List.of((hasAotCache() ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + draft());
  }

  /**
   * Takes what a worker has left, in place of what earlier builds of the class path have left. A
   * JVM that leaves nothing gets an empty file, so that it is not asked each time.
   *
   * @return this
   */
  public StartupArchive taken() throws IOException {
    Path path = file.orElseThrow();
    try (Stream<Path> old = Files.list(path.getParent())) {
      for (Path each : old.filter(StartupArchive::isOlder).toList()) {
        Files.delete(each);
      }
    }
    if (Files.exists(draft())) {
      Files.move(draft(), path, StandardCopyOption.ATOMIC_MOVE);
    } else {
      Files.createFile(path);
    }
    return this;
  }

  private static boolean isOlder(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith(prefix()) && !name.endsWith(".draft");
  }

  /** One for each JVM: two of them may use the kit by turns. */
  private static String prefix() {
    String home = Digest.start().add(System.getProperty("java.home")).hex();
    return "worker-java-%d-%s-".formatted(Runtime.version().feature(), home.substring(0, DIGITS));
  }

  /** Another process may be making the same. */
  private Path draft() {
    Path path = file.orElseThrow();
    return path.resolveSibling(path.getFileName() + "." + ProcessHandle.current().pid() + ".draft");
  }

  private static boolean hasAotCache() {
    return Runtime.version().feature() >= HAS_AOT_CACHE;
  }
}
