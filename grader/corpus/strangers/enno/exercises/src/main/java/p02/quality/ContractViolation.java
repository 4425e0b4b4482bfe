package p02.quality;

import java.util.Objects;

/**
 * The root of everything that my code complains about: a caller broke the contract of a method.
 *
 * <p>It is unchecked, since there is nothing that a caller could sensibly do but to repair himself.
 */
public abstract class ContractViolation extends IllegalArgumentException {
  private static final long serialVersionUID = 20260101L;

  private final String argument;

  protected ContractViolation(String argument, String message) {
    super(message);
    this.argument = Objects.requireNonNull(argument, "argument");
  }

  protected ContractViolation(String argument, String message, Throwable cause) {
    super(message, cause);
    this.argument = Objects.requireNonNull(argument, "argument");
  }

  /** The name of the argument that is to blame. */
  public final String argument() {
    return argument;
  }

  /** What sort of mistake it was, in a word. */
  public abstract String category();

  @Override
  public String toString() {
    return String.format("%s[%s]: %s", getClass().getSimpleName(), category(), getMessage());
  }
}
