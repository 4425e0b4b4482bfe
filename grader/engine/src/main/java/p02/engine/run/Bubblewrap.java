package p02.engine.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Walls of Linux namespaces, put up by bubblewrap: no network, no process but the worker, and of
 * the file system the JDK, the system's libraries, the worker's jars, its archive and the unpacked
 * native libraries, all read-only, with an empty scratch folder of bounded size that goes when the
 * worker goes. They hold for root, too: no capability is left, no further namespace can be made,
 * and {@code /proc}, where root could change the machine's settings, is read-only. What the kernel
 * still offers is narrowed by a {@link SystemCallFilter} where the processor is known. What an
 * older version cannot do is left out, see {@link BubblewrapVersion}.
 */
public final class Bubblewrap {
  private static final List<String> SYSTEM =
      List.of("/lib", "/lib64", "/usr/lib", "/usr/lib64", "/etc/ld.so.cache");
  private static final int PROBE_SECONDS = 20;
  private static final int MOST_SAID = 200;

  /** The JVM's own notes; a right solution writes nothing. */
  private static final int SCRATCH_BYTES = 64 << 20;

  /** JavaCPP's lock. */
  private static final int LOCK_BYTES = 1 << 20;

  /** The filter is read through a file that is open already, which only a shell can do for us. */
  private static final String WITH_FILTER = "ulimit -c 0; exec bwrap --seccomp 3 \"$@\" 3<\"$0\"";

  private Bubblewrap() {}

  /**
   * Tries the walls out, since many containers have the program but refuse namespaces.
   *
   * @param readable jars and other files that the worker reads
   * @param natives the cache of unpacked native libraries; it must be filled
   * @return the walls, or {@link Walls#NONE} if a JVM does not start behind them
   */
  public static Walls probe(List<Path> readable, Path natives) throws IOException {
    Path java = java();
    BubblewrapVersion version = version();
    List<String> prefix = prefix(version, java, readable, children(natives));
    List<String> trial = new ArrayList<>(prefix);
    trial.addAll(List.of(java.resolve("bin/java").toString(), "-Xshare:auto", "-version"));
    boolean starts = starts(trial);
    return starts ? standing(version, prefix) : Walls.NONE;
  }

  /**
   * The same walls for a JVM without native libraries, where they were tried out before.
   *
   * @param readable jars and other files that it reads
   */
  public static Walls around(List<Path> readable) throws IOException {
    BubblewrapVersion version = version();
    return standing(version, prefix(version, java(), readable, List.of()));
  }

  private static Walls standing(BubblewrapVersion version, List<String> prefix) {
    return new Walls(prefix, version.description(SystemCalls.ofThisMachine().isPresent()));
  }

  private static BubblewrapVersion version() throws IOException {
    try {
      Process process = new ProcessBuilder("bwrap", "--version").redirectErrorStream(true).start();
      try (InputStream said = process.getInputStream()) {
        return BubblewrapVersion.of(new String(said.readNBytes(MOST_SAID), StandardCharsets.UTF_8));
      } finally {
        process.destroyForcibly();
      }
    } catch (IOException notThere) {
      return BubblewrapVersion.of("");
    }
  }

  private static Path java() throws IOException {
    return Path.of(System.getProperty("java.home")).toRealPath();
  }

  private static boolean starts(List<String> command) {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      boolean ended = process.waitFor(PROBE_SECONDS, TimeUnit.SECONDS);
      process.destroyForcibly();
      return ended && process.exitValue() == 0;
    } catch (IOException notThere) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  static List<String> prefix(
      BubblewrapVersion version, Path java, List<Path> readable, List<Path> natives)
      throws IOException {
    List<String> words = new ArrayList<>(program());
    words.addAll(List.of("--unshare-all", "--unshare-user"));
    if (version.forbidsNamespaces()) {
      words.add("--disable-userns");
    }
    words.addAll(List.of("--cap-drop", "ALL", "--die-with-parent", "--new-session"));
    SYSTEM.forEach(path -> bind(words, "--ro-bind-try", path));
    bind(words, "--ro-bind", java.toString());
    for (String path : linkedFrom(java)) {
      bind(words, "--ro-bind-try", path);
    }
    words.addAll(List.of("--proc", "/proc", "--remount-ro", "/proc"));
    words.addAll(List.of("--dev", "/dev", "--remount-ro", "/dev"));
    scratch(version, words, SCRATCH_BYTES, "/tmp");
    for (Path file : readable) {
      bind(words, "--ro-bind", file.toString());
    }
    // The folder itself is the scratch's, since JavaCPP puts its lock there; what is in it is not.
    for (Path folder : natives.stream().map(Path::getParent).distinct().toList()) {
      scratch(version, words, LOCK_BYTES, folder.toString());
    }
    for (Path unpacked : natives) {
      bind(words, "--ro-bind", unpacked.toString());
    }
    words.addAll(List.of("--remount-ro", "/"));
    words.addAll(List.of("--chdir", "/tmp", "--setenv", "HOME", "/tmp"));
    return words;
  }

  private static List<String> program() throws IOException {
    Optional<SystemCalls> calls = SystemCalls.ofThisMachine();
    return calls.isPresent()
        ? List.of("sh", "-c", WITH_FILTER, SystemCallFilter.write(calls.get()).toString())
        : List.of("bwrap");
  }

  private static void scratch(
      BubblewrapVersion version, List<String> words, int bytes, String path) {
    if (version.bounds()) {
      words.addAll(List.of("--size", String.valueOf(bytes)));
    }
    words.addAll(List.of("--tmpfs", path));
  }

  /** Debian keeps a JDK's settings in /etc and links to them. */
  private static Set<String> linkedFrom(Path java) throws IOException {
    Set<String> outside = new TreeSet<>();
    try (Stream<Path> files = Files.walk(java, 4)) {
      for (Path link : files.filter(Files::isSymbolicLink).filter(Files::exists).toList()) {
        Path target = link.toRealPath();
        if (!target.startsWith(java)) {
          outside.add(target.toString());
        }
      }
    }
    return outside;
  }

  private static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static void bind(List<String> words, String how, String path) {
    words.addAll(List.of(how, path, path));
  }
}
