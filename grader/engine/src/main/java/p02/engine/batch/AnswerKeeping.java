package p02.engine.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import p02.engine.intake.Inbox;
import p02.engine.intake.Origin;
import p02.engine.model.Intake;
import p02.engine.model.Submission;

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
        AnswerFolder.keep(marks, submission.id(), submission.answers());
      } else {
        AnswerFolder.forget(marks, intake.id());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(marks + ": cannot keep the written answers", e);
    }
    return intake;
  }
}
