package p02.handout.print;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Programs of this machine. */
public final class Programs {
  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");

  /** Where macOS and Windows install Chrome, which is on no search path there. */
  private static final List<Path> INSTALLED =
      List.of(
          Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
          Path.of("C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"));

  private Programs() {}

  /** Chromium, or a browser made from it. */
  public static Optional<Path> browser() {
    return Stream.concat(
            BROWSERS.stream().flatMap(name -> onPath(name).stream()),
            INSTALLED.stream().filter(Files::isExecutable))
        .findFirst();
  }

  /** A program on the search path. */
  public static Optional<Path> onPath(String name) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Arrays.stream(path.split(File.pathSeparator))
        .filter(folder -> !folder.isBlank())
        .flatMap(folder -> Stream.of(Path.of(folder, name), Path.of(folder, name + ".exe")))
        .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
        .findFirst();
  }
}
