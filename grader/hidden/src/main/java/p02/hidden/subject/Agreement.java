package p02.hidden.subject;

/** Whether two random results agree. */
public enum Agreement {
  /** They are equal. */
  THE_SAME,
  /** They are not. */
  DIFFERENT;

  /** The one of the two that holds. */
  public static Agreement of(boolean same) {
    return same ? THE_SAME : DIFFERENT;
  }
}
