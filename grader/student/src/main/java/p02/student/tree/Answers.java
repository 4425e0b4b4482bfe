package p02.student.tree;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import p02.student.home.Home;

/** The written answers. */
public final class Answers {
  private static final String HEADING = "## Your answer";

  private Answers() {}

  /** Questions, as {@code 3.5a}, whose sheet says nothing yet below its heading. */
  public static List<String> empty(Home home) throws IOException {
    List<String> empty = new ArrayList<>();
    if (!Files.isDirectory(home.answers())) {
      return empty;
    }
    try (Stream<Path> files = Files.list(home.answers())) {
      for (Path file : files.filter(each -> each.toString().endsWith(".md")).sorted().toList()) {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        int at = text.indexOf(HEADING);
        // Without the heading the student has made the sheet their own.
        if (at >= 0 && text.substring(at + HEADING.length()).isBlank()) {
          empty.add(file.getFileName().toString().replace(".md", ""));
        }
      }
    }
    return empty;
  }
}
