package p02.hidden;

/**
 * What a hidden test does with a subject: calls it with one fixture after the other and shows what
 * came out. It runs against the student's code, the oracle, the oracle with the student's earlier
 * results in it, and the oracle with each misconception; so it must draw the same fixtures each
 * time.
 *
 * @param <M> the subject's interface
 */
@FunctionalInterface
public interface Script<M> {
  /** Runs. Whatever student code throws may leave. */
  void run(M subject, Seen seen) throws Throwable;
}
