package p02.desk.complaint;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import p02.desk.marks.Marks;
import p02.desk.marks.Result;
import p02.desk.marks.Who;
import p02.engine.Grader;
import p02.engine.batch.Choices;
import p02.engine.batch.FiledNames;
import p02.engine.batch.MarksFolder;
import p02.engine.batch.Roster;
import p02.engine.failure.UserMistake;
import p02.engine.intake.Inbox;
import p02.engine.marking.Repairs;
import p02.engine.model.Intake;
import p02.engine.model.Submission;

/**
 * Whose marks are asked about.
 *
 * @param submission what was handed in
 * @param roster whose numbers its worksheets hold
 * @param repairs whether methods that do not compile are cut out, as they were
 * @param name the person's, told from namesakes; empty if nobody says
 */
public record Question(
    Submission submission, Roster roster, Repairs repairs, Optional<String> name) {

  /** About a submission by itself; {@code student} where it does not say whose numbers count. */
  public static Question about(Grader grader, Path submission, Optional<String> student) {
    try (Inbox alone = grader.single(submission)) {
      return new Question(
          read(alone.entries().get(0)),
          student.map(Roster::of).orElse(Roster.NONE),
          Repairs.ON,
          Optional.empty());
    }
  }

  /**
   * About one of a marked class, with the student's id that it was marked with.
   *
   * @param folder what a batch wrote
   * @param word what the person is called
   * @param submissions where the submissions are; empty if they are where they were
   */
  public static Question about(Grader grader, Path folder, String word, Optional<Path> submissions)
      throws IOException {
    Marks marks = Marks.read(folder);
    Result result = Who.find(marks, word);
    Path from = submissions.isPresent() ? submissions.get() : MarksFolder.submissionsOf(folder);
    try (Inbox inbox = grader.inbox(from, new Choices(folder), FiledNames.read(folder))) {
      Inbox.Entry entry =
          inbox.entries().stream()
              .filter(each -> each.id().equals(result.submission()))
              .findFirst()
              .orElseThrow(
                  () ->
                      new UserMistake(
                          "%s holds no submission %s any more: name where it is with --submissions"
                              .formatted(from, result.submission())));
      return new Question(
          read(entry),
          Roster.of(result.student()),
          MarksFolder.repairsOf(folder),
          Optional.of(Who.people(marks).called(result.submission()))
              .filter(name -> !name.equals(result.submission())));
    }
  }

  private static Submission read(Inbox.Entry entry) {
    Intake intake = entry.read();
    if (intake instanceof Submission submission) {
      return submission;
    }
    throw new UserMistake(((Intake.Unreadable) intake).reason());
  }
}
