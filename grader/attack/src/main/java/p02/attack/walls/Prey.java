package p02.attack.walls;

import java.nio.file.Path;
import java.util.List;

/**
 * What an intruder is after, as it is told in its system properties: it need not search.
 *
 * @param secret a file that nobody but the instructor may read or change
 * @param folders what it may not even list: the repository, submissions, results, the home
 * @param natives the folder of unpacked native libraries
 * @param port where the engine listens on this machine
 * @param engine process id of the engine
 */
public record Prey(Path secret, List<Path> folders, Path natives, int port, long engine) {
  private static final String PREFIX = "intruder.";

  /** Copies the list. */
  public Prey {
    folders = List.copyOf(folders);
  }

  /** The arguments that tell a JVM. */
  List<String> told() {
    return List.of(
        "-D" + PREFIX + "secret=" + secret,
        "-D"
            + PREFIX
            + "folders="
            + String.join("\n", folders.stream().map(Path::toString).toList()),
        "-D" + PREFIX + "natives=" + natives,
        "-D" + PREFIX + "port=" + port,
        "-D" + PREFIX + "engine=" + engine);
  }

  /** What this JVM was told. */
  static Prey own() {
    return new Prey(
        Path.of(property("secret")),
        property("folders").lines().map(Path::of).toList(),
        Path.of(property("natives")),
        Integer.parseInt(property("port")),
        Long.parseLong(property("engine")));
  }

  private static String property(String name) {
    return System.getProperty(PREFIX + name);
  }
}
