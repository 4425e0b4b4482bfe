package p02.hidden.subject;

/** Whether results that came at random agree. */
public enum Likewise {
  /** They are equal. */
  THE_SAME,
  /** They are not. */
  DIFFERENT;

  /** Tells. */
  public static Likewise of(boolean same) {
    return same ? THE_SAME : DIFFERENT;
  }
}
