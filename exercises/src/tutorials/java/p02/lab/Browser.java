package p02.lab;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Shows a page in the reader's own browser. */
final class Browser {
  private Browser() {}

  /** Opens the page; where there is no screen or no opener, its path has been printed anyway. */
  static void open(Path page) {
    command(System.getProperty("os.name"), System.getenv())
        .ifPresent(command -> start(command, page.toUri().toString()));
  }

  /** What opens a page on this system; empty without a screen. */
  static Optional<List<String>> command(String system, Map<String, String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return Optional.of(List.of("rundll32", "url.dll,FileProtocolHandler"));
    } else if (name.startsWith("mac")) {
      return Optional.of(List.of("open"));
    }
    boolean screen =
        environment.containsKey("DISPLAY") || environment.containsKey("WAYLAND_DISPLAY");
    return screen ? Optional.of(List.of("xdg-open")) : Optional.empty();
  }

  private static void start(List<String> command, String address) {
    ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(command));
    builder.command().add(address);
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    try {
      builder.start();
    } catch (IOException e) {
      System.err.println("p02: no browser could be opened; open the page yourself");
    }
  }
}
