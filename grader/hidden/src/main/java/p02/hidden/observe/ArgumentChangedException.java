package p02.hidden.observe;

/** A student's method changed an argument that it must leave as it was. */
public final class ArgumentChangedException extends RuntimeException {
  /** What the catalogue calls it. */
  public static final String NAME = "argument-changed";

  /** The rule that is broken. */
  static final Case CASE = new Case("arguments-unchanged", "", "");

  private static final long serialVersionUID = 1L;

  /** Names the argument. */
  public ArgumentChangedException(String argument) {
    super(argument);
  }
}
