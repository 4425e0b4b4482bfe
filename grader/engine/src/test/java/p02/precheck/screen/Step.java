package p02.precheck.screen;

/** What a method's byte code does, as far as it leads to other code. Names are internal ones. */
sealed interface Step {
  /**
   * A method that is called as it stands there, or that a lambda calls.
   *
   * @param member name and descriptor
   */
  record Exact(String owner, String member) implements Step {}

  /**
   * A method of whatever class the object has.
   *
   * @param member name and descriptor
   */
  record Virtual(String owner, String member) implements Step {}

  /** A new object. */
  record Made(String type) implements Step {}

  /** A static field that is read or written. */
  record Touched(String owner, String field) implements Step {}
}
