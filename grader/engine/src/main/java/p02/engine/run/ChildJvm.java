package p02.engine.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import p02.precheck.text.OneForm;

/** What every JVM that the engine starts has in common. */
public final class ChildJvm {
  /** All that a JVM and its native libraries ask for; the instructor's secrets stay outside. */
  private static final Set<String> NEEDED =
      Set.of(
          "HOME",
          "USERPROFILE",
          "TMPDIR",
          "TEMP",
          "TMP",
          "SYSTEMROOT",
          "PATH",
          "LANG",
          "LC_ALL",
          "LC_CTYPE");

  private ChildJvm() {}

  /** A process to be started, with nothing in its environment but what a JVM needs. */
  public static ProcessBuilder of(List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(name -> !NEEDED.contains(OneForm.upper(name)));
    return builder;
  }

  /** Behind walls only the JDK's real place exists, not the links to it. */
  public static String java() {
    Path home = Path.of(System.getProperty("java.home"));
    try {
      return home.toRealPath().resolve("bin").resolve("java").toString();
    } catch (IOException e) {
      throw new UncheckedIOException("the JDK cannot be found at " + home, e);
    }
  }
}
