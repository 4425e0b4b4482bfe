package p02.attack.walls;

/**
 * One thing that an intruder tries.
 *
 * @param name what
 * @param action what it does
 */
record Attempt(String name, Action action) {
  /** Does it. */
  @FunctionalInterface
  interface Action {
    /**
     * Tries it.
     *
     * @return what it got; empty if the walls held
     * @throws Exception if the walls held
     */
    String call() throws Exception;
  }

  static final String NOTHING = "";

  /** What it got; empty, with the reason, if the walls held. */
  Outcome outcome() {
    try {
      String got = action.call();
      return got.isEmpty() ? new Outcome(true, "nothing there") : new Outcome(false, got);
    } catch (Exception | LinkageError e) {
      return new Outcome(true, e.toString());
    }
  }

  /**
   * How it went.
   *
   * @param held whether the walls held
   * @param said what it met, or what it got
   */
  record Outcome(boolean held, String said) {}
}
