package p02.precheck.screen;

import java.util.List;

/** What screening says of one class. */
public sealed interface Screening {

  /** It names nothing but what is allowed. */
  record Clean() implements Screening {}

  /**
   * It may not be run.
   *
   * @param refusals why, in order of their lines, never empty
   */
  record Refused(List<Refusal> refusals) implements Screening {
    /** Copies the list. */
    public Refused {
      refusals = List.copyOf(refusals);
    }
  }
}
