package p02.precheck.build;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Runs inside Maven, before its compiler: where the sources do not compile, it says so in a few
 * lines and ends the build. Maven's own words for it are thirty lines with every path in full, and
 * no board.
 */
public final class Main {
  private static final int WRONG = 1;

  private Main() {}

  /**
   * Looks at the sources, and ends the JVM if they do not compile.
   *
   * @param arguments the folder of the exercises, and the file that the board is written to
   * @throws IOException if the tree cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    // Maven is told to be silent, and all this takes a minute beside another program.
    System.out.println("  compiling and testing ...");
    Path exercises = Path.of(arguments[0]).toAbsolutePath().normalize();
    MavenOnly unread = MavenOnly.in(exercises.getParent());
    System.out.print(unread.told());
    Sources sources = Sources.below(exercises, unread.helpers());
    LastBoard last = new LastBoard(Path.of(arguments[1]));
    last.putAway();
    if (last.isOfSources(sources.stamp())) {
      return;
    }
    Optional<String> told = sources.compile(libraries()).told();
    if (told.isEmpty()) {
      last.compiled(sources.stamp());
      return;
    }
    System.out.print(told.get() + last.table());
    System.out.flush();
    System.exit(WRONG);
  }

  /** The jars that Maven has resolved: it runs this class with them. */
  private static List<Path> libraries() {
    if (Main.class.getClassLoader() instanceof URLClassLoader loader) {
      return Stream.of(loader.getURLs()).map(Main::path).filter(Files::isRegularFile).toList();
    }
    throw new IllegalStateException(
        "this class says nothing of libraries outside of Maven. Type mvn test");
  }

  private static Path path(URL place) {
    try {
      return Path.of(place.toURI());
    } catch (java.net.URISyntaxException e) {
      throw new IllegalStateException("Maven names a library oddly: " + place, e);
    }
  }
}
