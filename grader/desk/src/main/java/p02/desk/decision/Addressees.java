package p02.desk.decision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import p02.engine.failure.UserMistake;
import p02.engine.files.SavedTable;

/**
 * Who stands behind the submissions of a class, as {@code submissions.csv} says, and whether it is
 * still the one that a decision was made for.
 */
final class Addressees {
  private final Map<String, Addressee> bySubmission;
  private final Map<String, Long> sent;
  private final Map<String, Long> students;

  private Addressees(Map<String, Addressee> bySubmission) {
    this.bySubmission = bySubmission;
    this.sent = counted(Addressee::sent);
    this.students = counted(Addressee::student);
  }

  private Map<String, Long> counted(Function<Addressee, String> word) {
    return bySubmission.values().stream()
        .collect(Collectors.groupingBy(word, Collectors.counting()));
  }

  static Path file(Path marks) {
    return marks.resolve("submissions.csv");
  }

  /** What the file says; nobody is known where there is none, or an earlier kit wrote it. */
  static Addressees read(Path marks) throws IOException {
    Path file = file(marks);
    return of(Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0], file);
  }

  /** The same with the bytes of the file; none where there is no file. */
  static Addressees of(byte[] csv, Path file) {
    Map<String, Addressee> known = new HashMap<>();
    try {
      SavedTable table = SavedTable.of(csv);
      for (List<String> row : table.rows()) {
        String submission = table.cell(row, "submission");
        if (table.has("sent")) {
          known.put(
              submission,
              new Addressee(
                  table.cell(row, "student"),
                  table.cell(row, "platform_id"),
                  table.cell(row, "sent")));
        }
      }
    } catch (IllegalArgumentException e) {
      throw new UserMistake("%s %s. Run grade batch again".formatted(file, e.getMessage()));
    }
    return new Addressees(known);
  }

  /** Who is behind a submission now. */
  Addressee of(String submission) {
    return bySubmission.getOrDefault(submission, Addressee.UNKNOWN);
  }

  /**
   * Whether a decision is for whoever is behind its submission now. One that does not say whom it
   * was made for, as those of an earlier kit, goes by the submission's name alone. One about a
   * submission that is not there is nobody else's: that it hangs is said elsewhere.
   */
  boolean isTheirs(Decision decision) {
    Addressee then = decision.madeFor();
    Addressee now = of(decision.whom());
    if (then.equals(Addressee.UNKNOWN)) {
      return true;
    } else if (now.equals(Addressee.UNKNOWN)) {
      return !bySubmission.isEmpty();
    } else if (then.isNumberedLike(now)) {
      return then.number().equals(now.number());
    }
    return then.sent().equals(now.sent())
        ? then.mayBeStudent(now) && sent.get(now.sent()) == 1
        : isSentAnew(then, now);
  }

  /** Submissions of all who may be meant by the platform's number, else by what was sent. */
  Set<String> like(Addressee then) {
    return bySubmission.entrySet().stream()
        .filter(each -> isLike(then, each.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static boolean isLike(Addressee then, Addressee now) {
    return then.number().isEmpty()
        ? then.sent().equals(now.sent())
        : then.number().equals(now.number());
  }

  /**
   * Whether one student sent the same under another name, as a folder that is packed now: nobody
   * else says to be that student, and what was sent before is not there any more.
   */
  private boolean isSentAnew(Addressee then, Addressee now) {
    return !then.student().isEmpty()
        && then.student().equals(now.student())
        && students.get(now.student()) == 1
        && !sent.containsKey(then.sent());
  }
}
