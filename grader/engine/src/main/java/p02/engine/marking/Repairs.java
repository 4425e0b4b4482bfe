package p02.engine.marking;

/** Whether a problem that does not compile is compiled again without its broken methods. */
public enum Repairs {
  /** A broken method costs its own tasks. */
  ON,
  /** A broken method costs its problem. */
  OFF
}
