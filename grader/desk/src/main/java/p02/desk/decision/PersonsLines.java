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

  /**
   * The lines about one person, as they were written.
   *
   * @param marks the batch's folder
   * @param submissions of the person
   * @param students ids of the person
   */
  public static String of(Path marks, Path file, Set<String> submissions, Set<String> students)
      throws IOException {
    Addressees people = Addressees.read(marks);
    return Files.readString(file)
        .lines()
        .filter(line -> isAbout(line, submissions, students, people))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  /** Takes them out of all files; the names of those that changed. */
  public static List<String> forget(Path marks, Set<String> submissions, Set<String> students)
      throws IOException {
    Addressees people = Addressees.read(marks);
    List<String> changed = new ArrayList<>();
    for (Path file : Decisions.files(marks)) {
      String text = Files.readString(file);
      String left =
          text.lines()
              .filter(line -> !isAbout(line, submissions, students, people))
              .map(line -> line + "\n")
              .collect(Collectors.joining());
      if (!left.equals(text)) {
        OwnerOnly.write(file, left.getBytes(StandardCharsets.UTF_8));
        changed.add(file.getFileName().toString());
      }
    }
    return changed;
  }

  /**
   * A line is about whom it was made for, not about who has the submission's name now; one that
   * cannot be read is about whomever it names.
   */
  private static boolean isAbout(
      String line, Set<String> submissions, Set<String> students, Addressees people) {
    try {
      Decision read = Line.read(line);
      return people.isTheirs(read)
          ? submissions.contains(read.whom())
          : students.contains(read.madeFor().student());
    } catch (IllegalArgumentException e) {
      return submissions.stream().anyMatch(line::contains);
    }
  }
}
