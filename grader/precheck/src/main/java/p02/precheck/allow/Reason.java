package p02.precheck.allow;

import p02.precheck.text.OneForm;

/** Why something is refused; there are no other reasons. */
public enum Reason {
  /** It tells the time, which differs from run to run. */
  CLOCK,
  /** It draws numbers from a seed that nobody knows. */
  RANDOMNESS,
  /** It starts, stops or synchronises threads. */
  THREAD,
  /** It reads or writes files, streams of the process, or the network. */
  FILE,
  /** It starts or ends processes, or speaks for the JVM. */
  PROCESS,
  /** It finds classes, members or callers by itself. */
  REFLECTION,
  /** It asks about the machine, the JVM or its settings. */
  ENVIRONMENT,
  /** It reaches memory that the JVM does not guard. */
  NATIVE,
  /** What it does cannot be told from what it is given. */
  UNBOUNDED,
  /** It changes what belongs to everybody. */
  SHARED,
  /** Java 17, the oldest that the kit runs on, does not have it. */
  NEWER;

  /**
   * Reads a reason as the allowlist writes it.
   *
   * @throws IllegalArgumentException naming a word that is none
   */
  static Reason of(String word) {
    try {
      return valueOf(OneForm.upper(word));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("'" + word + "' is no reason to refuse something", e);
    }
  }
}
