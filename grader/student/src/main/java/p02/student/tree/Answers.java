package p02.student.tree;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import p02.student.home.Home;

/** The written answers. */
public final class Answers {
  private static final String HEADING = "## Your answer";
  private static final Pattern POINTS =
      Pattern.compile("(?m)^## How it is marked \\((\\d+) points\\)");

  private Answers() {}

  /** Questions whose sheet says nothing yet below its heading. */
  public static List<EmptyAnswer> empty(Home home) throws IOException {
    List<EmptyAnswer> empty = new ArrayList<>();
    if (!Files.isDirectory(home.answers())) {
      return empty;
    }
    try (Stream<Path> files = Files.list(home.answers())) {
      for (Path file : files.filter(each -> each.toString().endsWith(".md")).sorted().toList()) {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        int at = text.indexOf(HEADING);
        // Without the heading the student has made the sheet their own.
        if (at >= 0 && text.substring(at + HEADING.length()).isBlank()) {
          empty.add(
              new EmptyAnswer(file.getFileName().toString().replace(".md", ""), points(text)));
        }
      }
    }
    return empty;
  }

  private static OptionalInt points(String sheet) {
    Matcher found = POINTS.matcher(sheet);
    return found.find() ? OptionalInt.of(Integer.parseInt(found.group(1))) : OptionalInt.empty();
  }

  /** Names of questions, and what they are worth together where all sheets say so. */
  public static String told(List<EmptyAnswer> empty) {
    String names = empty.stream().map(EmptyAnswer::question).collect(Collectors.joining(", "));
    return empty.stream().allMatch(each -> each.points().isPresent())
        ? names
            + "; worth %d points beside those for tasks"
                .formatted(empty.stream().mapToInt(each -> each.points().getAsInt()).sum())
        : names;
  }
}
