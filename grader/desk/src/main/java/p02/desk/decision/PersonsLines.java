package p02.desk.decision;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import p02.engine.files.OwnerOnly;

/**
 * Lines about one person: handed out, and forgotten, which is the one thing that takes lines away.
 */
public final class PersonsLines {
  private PersonsLines() {}

  /** The lines about these submissions, as they were written. */
  public static String of(Path file, Set<String> submissions) throws IOException {
    return Files.readString(file)
        .lines()
        .filter(line -> isAbout(line, submissions))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  /** Takes them out of all files; the names of those that changed. */
  public static List<String> forget(Path marks, Set<String> submissions) throws IOException {
    List<String> changed = new ArrayList<>();
    for (Path file : Decisions.files(marks)) {
      String text = Files.readString(file);
      String left =
          text.lines()
              .filter(line -> !isAbout(line, submissions))
              .map(line -> line + "\n")
              .collect(Collectors.joining());
      if (!left.equals(text)) {
        OwnerOnly.write(file, left.getBytes(StandardCharsets.UTF_8));
        changed.add(file.getFileName().toString());
      }
    }
    return changed;
  }

  /** A line that cannot be read is about whomever it names. */
  private static boolean isAbout(String line, Set<String> submissions) {
    try {
      return submissions.contains(Line.read(line).whom());
    } catch (IllegalArgumentException e) {
      return submissions.stream().anyMatch(line::contains);
    }
  }
}
