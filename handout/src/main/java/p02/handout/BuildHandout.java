package p02.handout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Builds a page from the folder of Markdown files, in order of their names. */
public final class BuildHandout {
  private BuildHandout() {}

  /**
   * Builds.
   *
   * @param arguments the folder of {@code .md} files, and the page to write
   * @throws IOException if a file cannot be read or written
   * @throws IllegalArgumentException if the folder holds no Markdown
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Path page = Path.of(arguments[1]);
    List<String> sections = sections(folder);
    if (sections.isEmpty()) {
      throw new IllegalArgumentException("no .md file in " + folder);
    }
    Files.createDirectories(page.getParent());
    Files.writeString(page, HandoutPage.of(sections));
  }

  private static List<String> sections(Path folder) throws IOException {
    List<String> sections = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".md")).sorted().toList()) {
        sections.add(Files.readString(file));
      }
    }
    return sections;
  }
}
