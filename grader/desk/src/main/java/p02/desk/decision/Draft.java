package p02.desk.decision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A decision that is still to be written.
 *
 * @param what is decided
 * @param whom the submission; empty for the class
 * @param why the reason, as the student reads it
 * @param note for the instructors alone; may be empty
 * @param who decides
 * @param replaces ids of the decisions whose place it takes
 */
public record Draft(
    Ruling what, String whom, String why, String note, String who, List<String> replaces) {
  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if nobody decides
   */
  public Draft {
    replaces = List.copyOf(replaces);
    if (who.isBlank()) {
      throw new IllegalArgumentException("nobody decides: say who with --who");
    }
  }

  /** What it is about, if others can contradict it. */
  public Optional<Subject> subject() {
    return Subject.of(whom, what);
  }

  /** The decision, made now; it takes the place of all that stands on its subject. */
  public Draft over(Standing standing) {
    List<String> others =
        subject()
            .map(subject -> standing.on(subject).stream().map(Decision::id).toList())
            .orElse(List.of());
    return new Draft(what, whom, why, note, who, others);
  }

  /**
   * The decision, with its id.
   *
   * @param madeFor who is behind the submission
   */
  Decision at(Instant when, Addressee madeFor) {
    return Line.decision(this, when, madeFor);
  }
}
