package p02.engine.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import p02.engine.intake.Inbox;
import p02.engine.intake.Origin;
import p02.engine.model.Intake;
import p02.engine.model.Submission;
import p02.engine.model.WrittenAnswers;

/**
 * An entry that keeps the written answers as soon as it is read, so that those of a class need not
 * be held in memory.
 *
 * @param entry what a student sent
 * @param marks the batch's folder
 */
public record AnswerKeeping(Inbox.Entry entry, Path marks) implements Inbox.Entry {
  @Override
  public String id() {
    return entry.id();
  }

  @Override
  public Origin origin() {
    return entry.origin();
  }

  @Override
  public Intake read() {
    Intake intake = entry.read();
    try {
      if (intake instanceof Submission submission) {
        AnswerFolder.keep(marks, submission.id(), submission.answers(), submission.pictures());
        return submission.withoutPictures();
      } else if (intake instanceof Intake.Unreadable unreadable) {
        // Whatever was sent may hold answers: somebody has to look.
        WrittenAnswers unread =
            new WrittenAnswers(
                new TreeMap<>(), new TreeMap<>(), List.of("what was sent: " + unreadable.reason()));
        AnswerFolder.keep(marks, unreadable.id(), unread);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(marks + ": cannot keep the written answers", e);
    }
    return intake;
  }
}
