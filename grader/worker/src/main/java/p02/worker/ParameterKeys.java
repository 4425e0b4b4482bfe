package p02.worker;

/** The keys of what a hidden test may ask its worker for; see {@link TestJob#parameters}. */
public final class ParameterKeys {
  /** The student's id, whose variant counts. */
  public static final String STUDENT = "p02.student";

  /** What to publish beside the verdict: {@code explain}, {@code audit} or {@code rules}. */
  public static final String DETAIL = "p02.detail";

  /**
   * Followed by a task's number: what to ask again of it as a witness, {@link FactKeys#ASKED}, in
   * place of a verdict.
   */
  public static final String WITNESS = "p02.witness.";

  /** What witnesses begin with: {@link #SHOWN}, or else the questions. */
  public static final String WITNESS_FIRST = "p02.witnessFirst";

  /** What the oracle shows with the student's earlier results in it. */
  public static final String SHOWN = "shown";

  private ParameterKeys() {}
}
