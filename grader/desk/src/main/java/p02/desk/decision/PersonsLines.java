package p02.desk.decision;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import p02.engine.files.OwnerOnly;

/**
 * Lines about one person: handed out, and forgotten, which is the one thing that takes lines away.
 */
public final class PersonsLines {
  private final Path marks;
  private final Set<String> submissions;
  private final Set<String> students;
  private final Addressees people;

  private PersonsLines(
      Path marks, Set<String> submissions, Set<String> students, Addressees people) {
    this.marks = marks;
    this.submissions = submissions;
    this.students = students;
    this.people = people;
  }

  /** Whether a line is about the person. */
  private enum About {
    /** It is. */
    THEM,
    /** It is about somebody else. */
    OTHERS,
    /** It names a submission of theirs and was made for nobody whom one can find. */
    UNKNOWN
  }

  /**
   * Of one person.
   *
   * @param marks the batch's folder
   * @param submissions of the person
   * @param students ids of the person
   */
  public static PersonsLines of(Path marks, Set<String> submissions, Set<String> students)
      throws IOException {
    return new PersonsLines(
        marks, Set.copyOf(submissions), Set.copyOf(students), Addressees.read(marks));
  }

  /** Those of one file, as they were written; what may be somebody else's is not handed out. */
  public String in(Path file) throws IOException {
    return text(file, line -> about(line) == About.THEM);
  }

  /**
   * How many lines bear the name of a submission of theirs, but were made for somebody whom nobody
   * finds any more: they hold no student id.
   */
  public long unknown() throws IOException {
    long unknown = 0;
    for (Path file : Decisions.files(marks)) {
      unknown +=
          Files.readString(file).lines().filter(line -> about(line) == About.UNKNOWN).count();
    }
    return unknown;
  }

  /**
   * Takes them out of all files, with what may be theirs: nothing that names them is left.
   *
   * @return the names of the files that changed
   */
  public List<String> forget() throws IOException {
    List<String> changed = new ArrayList<>();
    for (Path file : Decisions.files(marks)) {
      String left = text(file, line -> about(line) == About.OTHERS);
      if (!left.equals(Files.readString(file))) {
        OwnerOnly.write(file, left.getBytes(StandardCharsets.UTF_8));
        changed.add(file.getFileName().toString());
      }
    }
    return changed;
  }

  private static String text(Path file, Predicate<String> wanted) throws IOException {
    return Files.readString(file)
        .lines()
        .filter(wanted)
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  /**
   * A line is about whom it was made for, not about who has the submission's name now; one that
   * cannot be read is about whomever it names.
   */
  private About about(String line) {
    try {
      Decision read = Line.read(line);
      if (people.isTheirs(read)) {
        return them(submissions.contains(read.whom()));
      }
      String student = read.madeFor().student();
      return student.isEmpty() ? withoutId(read) : them(students.contains(student));
    } catch (IllegalArgumentException e) {
      return them(submissions.stream().anyMatch(line::contains));
    }
  }

  /** In doubt, and without a student's id: the platform's number or what was sent may tell. */
  private About withoutId(Decision decision) {
    Set<String> like = people.like(decision.madeFor());
    if (!like.isEmpty() && submissions.containsAll(like)) {
      return About.THEM;
    }
    boolean named = submissions.contains(decision.whom());
    boolean oneOther = like.size() == 1;
    return named && !oneOther ? About.UNKNOWN : About.OTHERS;
  }

  private static About them(boolean is) {
    return is ? About.THEM : About.OTHERS;
  }
}
