package p02.desk.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import p02.engine.rubric.Rubric;

/**
 * All that can be told of one answer.
 *
 * @param rubric of its question
 * @param others all answers of the question
 */
public record AnswerEvidence(Rubric rubric, NearCopies others) {
  private static final int FEW_WORDS = 8;

  /** Whether a task of the same submission is right; nothing if it was not judged. */
  public interface Tasks {
    /** By its number, as {@code 3.3.6}. */
    Optional<Boolean> isRight(String task);
  }

  /**
   * Tells.
   *
   * @param submission whose answer it is
   * @param text in Markdown; of a very long one the first 20,000 letters count
   * @param experiments the student's log, empty without one
   */
  public List<Evidence> of(String submission, String text, String experiments, Tasks tasks) {
    List<Evidence> evidence = new ArrayList<>();
    int words = NearCopies.words(text).isEmpty() ? 0 : NearCopies.words(text).split(" ").length;
    if (words < FEW_WORDS) {
      evidence.add(
          new Evidence(
              Evidence.Kind.EMPTINESS, "The text has %d words.".formatted(words), "the text"));
    }
    String read = ReadPart.of(text);
    evidence.addAll(KnownNumbers.in(read, rubric));
    if (rubric.experiments()) {
      evidence.addAll(Experiments.of(read, experiments));
    }
    rubric
        .claim()
        .flatMap(claim -> Claims.against(read, claim, tasks.isRight(claim.task())))
        .ifPresent(evidence::add);
    evidence.addAll(others.of(submission));
    return List.copyOf(evidence);
  }
}
