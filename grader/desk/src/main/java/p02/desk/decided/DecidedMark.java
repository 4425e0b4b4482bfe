package p02.desk.decided;

import java.util.List;
import java.util.Optional;
import p02.desk.decision.Decision;
import p02.desk.marks.FinalMark;
import p02.desk.marks.Result;
import p02.desk.written.WrittenMark;

/**
 * A submission's mark under what was decided.
 *
 * @param result what the grader found
 * @param tasks one for each of its tasks
 * @param line of {@code final.csv}
 * @param written the written part; none as long as nobody began to mark it
 * @param late how late it came, where that may cost points; nothing without a policy, or where
 *     nobody knows
 * @param theirs decisions in force about this submission alone, the oldest first
 * @param notes what an instructor should look at: contradictions, marks that moved below a decision
 */
public record DecidedMark(
    Result result,
    List<DecidedTask> tasks,
    FinalMark line,
    Optional<WrittenMark> written,
    Optional<LateDeduction> late,
    List<Decision> theirs,
    List<String> notes) {
  /** Copies the lists. */
  public DecidedMark {
    tasks = List.copyOf(tasks);
    theirs = List.copyOf(theirs);
    notes = List.copyOf(notes);
  }
}
