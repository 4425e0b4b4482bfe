package p02.engine.model;

import p02.precheck.text.OneForm;

/**
 * What a problem as a whole came to: the first in this order that any (or, last, every) task has.
 */
public enum ProblemState {
  /** The grader could not tell. */
  GRADER_FAULT,
  /** A task killed its worker. */
  CRASHED,
  /** A task met the clock, twice. */
  TIMED_OUT,
  /** A task asked for too much memory. */
  OUT_OF_MEMORY,
  /** A task did too much work. */
  OUT_OF_FUEL,
  /** Screening refused a class. */
  REJECTED,
  /** The compiler refused the problem. */
  NOT_COMPILED,
  /** Every task is still open. */
  NOT_ATTEMPTED,
  /** Verdicts. */
  GRADED;

  /** The name in {@code results/<id>.json}, as {@code not_compiled}. */
  public String label() {
    return OneForm.lower(name());
  }
}
