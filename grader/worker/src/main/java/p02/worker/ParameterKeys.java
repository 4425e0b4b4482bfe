package p02.worker;

/** The keys of what a hidden test may ask its worker for; see {@link TestJob#parameters}. */
public final class ParameterKeys {
  /** The student's id, whose variant counts. */
  public static final String STUDENT = "p02.student";

  /** What to publish beside the verdict: {@code explain}, {@code audit} or {@code rules}. */
  public static final String DETAIL = "p02.detail";

  private ParameterKeys() {}
}
