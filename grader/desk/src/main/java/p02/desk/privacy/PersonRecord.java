package p02.desk.privacy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import p02.desk.decision.PersonsLines;
import p02.desk.marks.Result;

/**
 * One person, as the files of a batch know them.
 *
 * @param submissions ids of what they handed in
 * @param students their student ids; none if nobody said
 */
record PersonRecord(Set<String> submissions, Set<String> students) {
  /** Copies the sets. */
  PersonRecord {
    submissions = Set.copyOf(submissions);
    students = Set.copyOf(students);
  }

  /** Who handed these in. */
  static PersonRecord of(Iterable<Result> results) {
    Set<String> submissions = new TreeSet<>();
    Set<String> students = new TreeSet<>();
    for (Result result : results) {
      submissions.add(result.submission());
      if (!result.student().isBlank()) {
        students.add(result.student());
      }
    }
    return new PersonRecord(submissions, students);
  }

  /** What was decided about them, in a batch's folder. */
  PersonsLines decisions(Path marks) throws IOException {
    return PersonsLines.of(marks, submissions, students);
  }

  /** Whether a cell in a column of this name means them; an apostrophe keeps formulas away. */
  boolean isMeant(String column, String cell) {
    String bare = cell.startsWith("'") ? cell.substring(1) : cell;
    return switch (column) {
      case "submission" -> submissions.contains(bare);
      case "student", "student_id" -> submissions.contains(bare) || students.contains(bare);
      default -> false;
    };
  }

  /** Whether a sentence names them. */
  boolean isNamed(String sentence) {
    Set<String> names = new TreeSet<>(submissions);
    names.addAll(students);
    String any = names.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    return Pattern.compile("(?<![\\p{L}\\p{N}])(" + any + ")(?![\\p{L}\\p{N}])")
        .matcher(sentence)
        .find();
  }
}
